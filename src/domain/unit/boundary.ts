import type { Share, Unit, UnitKind } from './unit.ts';

/** A unit at the other end of a change; `id` is null when it has no page here. */
export interface Neighbour {
  id: string | null;
  code: string;
  kind: UnitKind;
  name: string;
  share: Share;
  note?: string | undefined;
}

/** What became of a unit, or what it was made from. */
export type BoundaryChange =
  | { kind: 'ended'; lastDay: string; nextDay: string; deed: string | null; successors: Neighbour[]; source: string }
  | { kind: 'formed'; firstDay: string; deed: string | null; predecessors: Neighbour[]; source: string };

/**
 * The change a reader must know before reading a unit's figures; null when nothing is recorded.
 * Successors are read off the predecessors of later units, so that each fact stands once in the data.
 */
export function boundaryChange(unit: Unit, units: readonly Unit[]): BoundaryChange | null {
  if (unit.validTo !== null) {
    const next = dayAfter(unit.validTo);
    const heirs = units.filter((other) => other.validFrom === next && takenFrom(other, unit));
    return {
      kind: 'ended',
      lastDay: unit.validTo,
      nextDay: next,
      deed: heirs.find((heir) => heir.deed)?.deed ?? null,
      successors: heirs.map(({ id, code, kind, name, ...heir }) => {
        const { share, note } = takenFrom(heir, unit)!;
        return { id, code, kind, name, share, note };
      }),
      source: unit.source,
    };
  }
  if (unit.validFrom === null || unit.predecessors.length === 0) return null;
  const firstDay = unit.validFrom;
  return {
    kind: 'formed',
    firstDay,
    deed: unit.deed ?? null,
    predecessors: unit.predecessors.map((part) => {
      const before = units.find(({ code, validTo }) => code === part.code && validTo !== null && dayAfter(validTo) === firstDay);
      return { ...part, id: before?.id ?? null };
    }),
    source: unit.source,
  };
}

const takenFrom = (heir: Pick<Unit, 'predecessors'>, unit: Unit) => heir.predecessors.find(({ code }) => code === unit.code);

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
