import { fold } from '../text/fold.ts';
import { dayBefore } from './day.ts';
import { fullName, type Unit, type UnitKind } from './unit.ts';
import { ancestors } from './lineage.ts';
import type { UnitRegistry } from './registry.ts';

/** A name that a reader may look for, and where it leads. */
export interface FinderEntry {
  kind: UnitKind;
  name: string;
  code: string | null;
  /** Levels above at that time, nearest first, in words. */
  within: string;
  /** Last day; null while it exists. */
  validTo: string | null;
  /** The page; null when only the name is known. */
  id: string | null;
  /** What became of it; several when it was split, and then none is picked for the reader. */
  now: { id: string; name: string }[];
  /** Folded words that find it: kind, name, code and the levels above. */
  words: string;
}

/**
 * Every unit with a page, and every predecessor that is known by name only. Units of one name stand apart by code, level
 * above and last day.
 */
export function finderEntries(registry: UnitRegistry): FinderEntry[] {
  const within = (unit: Unit) => ancestors(unit, registry).filter(({ kind }) => kind !== 'quốc gia').map(fullName).join(', ');
  const withPages = registry.all.map((unit) =>
    entry(unit, { within: within(unit), id: unit.id, validTo: unit.validTo, now: registry.heirsOf(unit).map((heir) => ({ id: heir.id, name: fullName(heir) })) }),
  );
  const byName = new Map<string, FinderEntry>();
  for (const heir of registry.all) {
    for (const part of heir.predecessors) {
      if (heir.validFrom === null || registry.endedBefore(part.code, heir.validFrom)) continue;
      const key = `${part.code ?? fullName(part)} ${heir.validFrom}`;
      const found = byName.get(key) ?? entry(part, { within: '', id: null, validTo: dayBefore(heir.validFrom), now: [] });
      found.now.push({ id: heir.id, name: fullName(heir) });
      found.words += ` ${fold(fullName(heir))}`;
      byName.set(key, found);
    }
  }
  return [...withPages, ...byName.values()];
}

function entry(unit: Pick<Unit, 'kind' | 'name'> & { code: string | null }, rest: Pick<FinderEntry, 'within' | 'id' | 'validTo' | 'now'>): FinderEntry {
  const { kind, name, code } = unit;
  return { kind, name, code, ...rest, words: fold([kind, name, code, rest.within, ...rest.now.map((heir) => heir.name)].filter(Boolean).join(' ')) };
}

/** True when every word of the folded query begins a word of the entry. An empty query matches everything. */
export function finds(query: string, words: string): boolean {
  const known = words.split(/[\s,]+/);
  return fold(query).split(/[\s,]+/).filter(Boolean).every((part) => known.some((word) => word.startsWith(part)));
}
