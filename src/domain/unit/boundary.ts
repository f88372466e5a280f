import { dayAfter } from './day.ts';
import type { UnitRegistry } from './registry.ts';
import type { Share, Unit, UnitKind } from './unit.ts';

/** A unit at the other end of a change; `id` is null when it has no page here. */
export interface Neighbour {
  id: string | null;
  code: string | null;
  kind: UnitKind;
  name: string;
  share: Share;
  note?: string | undefined;
}

/** What became of a unit that ended. */
export interface Ending {
  kind: 'ended';
  lastDay: string;
  nextDay: string;
  deed: string | null;
  successors: (Neighbour & { id: string })[];
  /** For a district: the units its area lies in now. */
  areaNow: Omit<Neighbour, 'share'>[];
  source: string;
}

/** What a unit was made from. */
export interface Forming {
  kind: 'formed';
  firstDay: string;
  deed: string | null;
  predecessors: Neighbour[];
  source: string;
}

export type BoundaryChange = Ending | Forming;

/**
 * What became of a unit; null while it exists. Successors are read off the predecessors of the units that follow it, so that
 * each fact stands once in the data.
 */
export function ending(unit: Unit, registry: UnitRegistry): Ending | null {
  if (unit.validTo === null) return null;
  const heirs = registry.heirsOf(unit);
  return {
    kind: 'ended',
    lastDay: unit.validTo,
    nextDay: dayAfter(unit.validTo),
    deed: heirs.find(({ deed }) => deed)?.deed ?? null,
    areaNow: unit.areaNow.map((part) => ({ ...part, id: registry.inForce(part.code)?.id ?? null })),
    successors: heirs.map(({ id, code, kind, name, predecessors }) => {
      const { share, note } = predecessors.find((part) => part.code === unit.code)!;
      return { id, code, kind, name, share, note };
    }),
    source: unit.source,
  };
}

/** What a unit was made from; null when nothing is recorded. */
export function formation(unit: Unit, registry: UnitRegistry): Forming | null {
  if (unit.validFrom === null || unit.predecessors.length === 0) return null;
  return {
    kind: 'formed',
    firstDay: unit.validFrom,
    deed: unit.deed ?? null,
    predecessors: unit.predecessors.map((part) => ({
      ...part,
      id: registry.endedBefore(part.code, unit.validFrom!)?.id ?? null,
    })),
    source: unit.source,
  };
}

/** Both directions, what became of it first. */
export const boundaryChanges = (unit: Unit, registry: UnitRegistry): BoundaryChange[] =>
  [ending(unit, registry), formation(unit, registry)].filter((change) => change !== null);
