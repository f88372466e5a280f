import type { Tables } from './all-tables.ts';
import type { Cell, Row } from './table.ts';

/** What one unit's JSON file holds; `sources` are those that the other rows name. */
export interface UnitPart {
  unit: Row;
  unit_relations: Row[];
  observations: Row[];
  targets: Row[];
  statements: Row[];
  sources: Row[];
}

/** What one indicator's JSON file holds. */
export interface IndicatorPart {
  indicator: Row;
  targets: Row[];
  observations: Row[];
  sources: Row[];
}

/** Cuts the dataset by unit and by indicator; each cut costs as much as its own rows. */
export function createParts(tables: Tables) {
  const unitOf = new Map(tables.units.rows.map((row) => [row['id'], row]));
  const indicatorOf = new Map(tables.indicators.rows.map((row) => [row['id'], row]));
  const nation = tables.units.rows.find((row) => row['kind'] === 'quốc gia')?.['id'];
  const observationsOf = groupBy(tables.observations.rows, 'unit_id');
  const observationsFor = groupBy(tables.observations.rows, 'indicator_id');
  const targetsFor = groupBy(tables.targets.rows, 'indicator_id');
  const statementsOf = groupBy(tables.statements.rows, 'unit_id');
  const takenBy = groupBy(tables.unit_relations.rows, 'successor_id');
  const goneInto = groupBy(tables.unit_relations.rows, 'predecessor_id');
  const sourceOf = new Map(tables.sources.rows.map((row) => [row['id'], row]));
  const sourcesOf = (rows: Row[]) => [...new Set(rows.map((row) => row['source_id']))].sort().map((id) => sourceOf.get(id)).filter((row) => row !== undefined);

  /** Whole-country targets hold for every unit, also where the chain of parents does not reach the nation. */
  const scopesOf = (unit: Row) => {
    const scopes = new Set<Cell | undefined>([nation]);
    for (let row: Row | undefined = unit; row && !scopes.has(row['id']); row = unitOf.get(row['parent_id']!)) scopes.add(row['id']);
    return scopes;
  };

  return {
    /** Refuses an unknown id (Error), like `indicator`. A unit without figures has empty lists. */
    unit(id: string): UnitPart {
      const unit = known(unitOf.get(id), id);
      const observations = observationsOf(id);
      const measured = new Set(observations.filter((row) => row['kind'] === 'actual').map((row) => row['indicator_id']));
      const scopes = scopesOf(unit);
      const targets = [...measured].flatMap((indicator) => targetsFor(indicator!)).filter((row) => scopes.has(row['unit_id']));
      const unit_relations = [...takenBy(id), ...goneInto(id)];
      const statements = statementsOf(id);
      return { unit, unit_relations, observations, targets, statements, sources: sourcesOf([unit, ...unit_relations, ...observations, ...targets, ...statements]) };
    },
    indicator(id: string): IndicatorPart {
      const indicator = known(indicatorOf.get(id), id);
      const [observations, targets] = [observationsFor(id), targetsFor(id)];
      return { indicator, targets, observations, sources: sourcesOf([...targets, ...observations]) };
    },
  };
}

function groupBy(rows: readonly Row[], column: string): (value: Cell) => Row[] {
  const groups = new Map<Cell | undefined, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return (value) => groups.get(value) ?? [];
}

function known(row: Row | undefined, id: string): Row {
  if (!row) throw new Error(`Unexpected id \`${id}\` in open data`);
  return row;
}
