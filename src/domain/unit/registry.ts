import { dayAfter } from './day.ts';
import type { Unit } from './unit.ts';

/** Units with the look-ups that chains and parents need; building it costs one pass, each look-up a step. */
export interface UnitRegistry {
  all: readonly Unit[];
  /** Refuses an unknown id (Error). */
  unit(id: string): Unit;
  /** The units one level below. */
  childrenOf(id: string): readonly Unit[];
  /** The units that began on the day after `unit` ended and took it, whole or in part. */
  heirsOf(unit: Unit): readonly Unit[];
  /** The unit with this code that exists today. */
  inForce(code: string): Unit | undefined;
  /** The unit with this code that ended on the day before `firstDay`. */
  endedBefore(code: string | null, firstDay: string): Unit | undefined;
}

export function createRegistry(units: readonly Unit[]): UnitRegistry {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = new Map<string, Unit[]>();
  const heirs = new Map<string, Unit[]>();
  const inForce = new Map<string, Unit>();
  const ended = new Map<string, Unit>();
  const push = (map: Map<string, Unit[]>, key: string, unit: Unit) => {
    const list = map.get(key);
    if (list) list.push(unit);
    else map.set(key, [unit]);
  };
  for (const unit of units) {
    if (unit.parent !== null) push(children, unit.parent, unit);
    if (unit.validTo === null) inForce.set(unit.code, unit);
    else ended.set(`${unit.code} ${dayAfter(unit.validTo)}`, unit);
    for (const { code } of unit.predecessors) if (code !== null && unit.validFrom !== null) push(heirs, `${code} ${unit.validFrom}`, unit);
  }
  return {
    all: units,
    unit(id) {
      const found = byId.get(id);
      if (!found) throw new Error(`Unexpected unit \`${id}\``);
      return found;
    },
    childrenOf: (id) => children.get(id) ?? [],
    heirsOf: ({ code, validTo }) => (validTo === null ? [] : (heirs.get(`${code} ${dayAfter(validTo)}`) ?? [])),
    inForce: (code) => inForce.get(code),
    endedBefore: (code, firstDay) => ended.get(`${code} ${firstDay}`),
  };
}
