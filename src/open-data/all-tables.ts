import type { Profiles } from '../domain/profile/profile.ts';
import { createLookup } from './lookup.ts';
import type { SourceRecord } from './source-record.ts';
import { makeTable, type Table, type TableName } from './table.ts';
import { indicators } from './tables/indicators.ts';
import { observations } from './tables/observations.ts';
import { sources } from './tables/sources.ts';
import { statements } from './tables/statements.ts';
import { targetItems, targets } from './tables/targets.ts';
import { unitRelations, unitRelationTable } from './tables/unit-relations.ts';
import { units } from './tables/units.ts';

export type Tables = Record<TableName, Table>;

/**
 * The whole dataset as tables. Goes in: the joined profiles and every source they name. Refuses an unknown unit or source
 * and a doubled id (Error).
 */
export function allTables(profiles: Profiles, sourceRecords: readonly SourceRecord[]): Tables {
  const look = createLookup(profiles, sourceRecords);
  return {
    observations: makeTable(observations, profiles.units.flatMap(({ readings }) => readings), look),
    targets: makeTable(targets, targetItems(profiles.indicators), look),
    units: makeTable(units, profiles.units.map(({ unit }) => unit), look),
    unit_relations: makeTable(unitRelationTable, unitRelations(profiles.units), look),
    indicators: makeTable(indicators, profiles.indicators.map(({ indicator }) => indicator), look),
    sources: makeTable(sources, sourceRecords, look),
    statements: makeTable(statements, profiles.units.flatMap(({ unit, statements: own }) => own.map((statement) => ({ unit, statement }))), look),
  };
}
