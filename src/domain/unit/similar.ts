import type { UnitRegistry } from './registry.ts';
import { fullName, type Unit } from './unit.ts';

/** A unit worth comparing with, and the rule that says so. */
export interface SimilarUnit {
  id: string;
  name: string;
  /** Why, in words for the reader. */
  why: string;
}

/** A list of units that took part in one programme. */
export interface Programme {
  /** As it ends the sentence "Cùng …", e.g. `được chọn thí điểm năm 2021`. */
  name: string;
  units: readonly string[];
}

/**
 * Units worth comparing with `unit`, by stated rules, first rule first: the same programme (for a unit of today: its
 * predecessors were in it); merged into the same unit; the same former district. At most `most` are given.
 */
export function similarUnits(unit: Unit, registry: UnitRegistry, programmes: readonly Programme[], most = 12): SimilarUnit[] {
  const found = new Map<string, SimilarUnit>();
  const add = (other: Unit, why: string) => {
    if (other.id !== unit.id && !found.has(other.id)) found.set(other.id, { id: other.id, name: fullName(other), why });
  };
  for (const { name, units } of programmes) {
    const members = units.map((id) => registry.unit(id));
    if (members.includes(unit)) for (const other of members) add(other, `cùng ${name}`);
    const heirs = members.flatMap((member) => finalHeirs(member, registry));
    if (heirs.includes(unit)) for (const other of heirs) add(other, `đều có nơi cũ ${name}`);
  }
  for (const heir of registry.heirsOf(unit)) {
    for (const { code } of heir.predecessors) {
      const other = registry.endedBefore(code, heir.validFrom!);
      if (other) add(other, `cùng nhập vào ${fullName(heir)}`);
    }
  }
  const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
  if (parent && districtCode.test(parent.code)) for (const other of registry.childrenOf(parent.id)) add(other, `cùng thuộc ${fullName(parent)}`);
  return [...found.values()].slice(0, most);
}

const districtCode = /^\d{3}$/;

/** The units of today that a unit went into, through as many changes as there were. A loop in the data ends the walk. */
export function finalHeirs(unit: Unit, registry: UnitRegistry): Unit[] {
  const reached = new Set([unit]);
  for (const one of reached) for (const heir of registry.heirsOf(one)) reached.add(heir);
  return [...reached].filter(({ validTo }) => validTo === null);
}
