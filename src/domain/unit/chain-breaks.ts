import { dayAfter } from './day.ts';
import { createRegistry } from './registry.ts';
import { isCommuneLevel, type Unit } from './unit.ts';
import { firstDayOf, lastDayOf } from './validity.ts';

/** A place where the history of units does not hold together. `unit` is where it shows; `part` indexes its predecessors. */
export type ChainBreak =
  | { kind: 'backwards' | 'no-deed' | 'no-heir'; unit: Unit }
  | { kind: 'gap' | 'overlap'; unit: Unit; earlier: Unit; part: number }
  | { kind: 'two-at-once'; unit: Unit; earlier: Unit }
  | { kind: 'parent-loop' | 'heir-loop'; unit: Unit; loop: Unit[] };

/**
 * All breaks in the history of units: one that ends before it begins; one formed without deed or note; a commune that ended
 * and that nobody took over; a predecessor that ended earlier (gap) or later (overlap) than the day before its heir began; two
 * units of one code at one time; loops of parents and of heirs. Unknown parents are for the check of references.
 */
export function chainBreaks(units: readonly Unit[]): ChainBreak[] {
  const registry = createRegistry(units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) (byCode.get(unit.code) ?? byCode.set(unit.code, []).get(unit.code)!).push(unit);
  const takings = units.flatMap((unit) =>
    unit.predecessors.flatMap(({ code }, part) => {
      const earlier = predecessor(unit, byCode.get(code ?? ''));
      return earlier ? [{ unit, earlier, part }] : [];
    }),
  );
  const taken = new Set(takings.map(({ earlier }) => earlier));
  return [
    ...units.filter((unit) => firstDayOf(unit) > lastDayOf(unit)).map((unit) => ({ kind: 'backwards' as const, unit })),
    ...units.filter(({ predecessors, deed, note }) => predecessors.length > 0 && !deed && !note).map((unit) => ({ kind: 'no-deed' as const, unit })),
    ...units.filter((unit) => unit.validTo !== null && isCommuneLevel(unit) && !taken.has(unit)).map((unit) => ({ kind: 'no-heir' as const, unit })),
    ...takings.flatMap((taking) => {
      const next = taking.earlier.validTo === null ? null : dayAfter(taking.earlier.validTo);
      if (next === taking.unit.validFrom) return [];
      return [{ kind: next !== null && next < taking.unit.validFrom! ? ('gap' as const) : ('overlap' as const), ...taking }];
    }),
    ...[...byCode.values()].flatMap(twoAtOnce),
    ...loops(units, ({ parent }) => [byId.get(parent ?? '')].filter((found) => found !== undefined)).map((loop) => ({ kind: 'parent-loop' as const, unit: loop[0]!, loop })),
    ...loops(units, registry.heirsOf).map((loop) => ({ kind: 'heir-loop' as const, unit: loop[0]!, loop })),
  ];
}

/** Of the units with one code, the last that began before `unit` did. */
function predecessor({ id, validFrom }: Unit, sameCode: readonly Unit[] = []): Unit | undefined {
  if (validFrom === null) return undefined;
  const before = sameCode.filter((other) => other.id !== id && firstDayOf(other) < validFrom);
  return before.sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b))).at(-1);
}

/** Units of one code that begin before the one before them ended; those that name it as predecessor are overlaps already. */
function twoAtOnce(sameCode: readonly Unit[]): ChainBreak[] {
  const inOrder = [...sameCode].sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b)));
  return inOrder.slice(1).flatMap((unit, index): ChainBreak[] => {
    const earlier = inOrder[index]!;
    const overlap = firstDayOf(unit) <= lastDayOf(earlier);
    return overlap && !unit.predecessors.some(({ code }) => code === unit.code) ? [{ kind: 'two-at-once', unit, earlier }] : [];
  });
}

/** Every loop that `next` leads around, each once. */
function loops(units: readonly Unit[], next: (unit: Unit) => readonly Unit[]): Unit[][] {
  const seen = new Set<Unit>();
  const found: Unit[][] = [];
  const walk = (unit: Unit, path: readonly Unit[]) => {
    if (path.includes(unit)) found.push(path.slice(path.indexOf(unit)));
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const other of next(unit)) walk(other, [...path, unit]);
  };
  for (const unit of units) walk(unit, []);
  return found;
}
