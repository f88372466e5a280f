import type { Fault } from '../checks/fault.ts';
import { quoteWords } from '../checks/rules/data-quotes.ts';
import { targetWords } from '../checks/rules/data-targets.ts';
import { valueWords } from '../checks/rules/data-values.ts';
import { missing } from '../checks/rules/references.ts';
import type { Framework, Indicator, Observation } from '../domain/indicator/indicator.ts';
import { fold } from '../domain/text/fold.ts';
import type { UnitRegistry } from '../domain/unit/registry.ts';
import type { Unit } from '../domain/unit/unit.ts';
import { qualifier } from '../schemas/shared.ts';
import type { Header } from './columns.ts';
import { findUnit } from './find-unit.ts';
import { parseDate } from './parse-date.ts';
import { parseValue } from './parse-value.ts';
import { rowCells } from './row-cells.ts';
import type { Row, Table } from './table.ts';

/** What rows may name. */
export interface Known {
  registry: UnitRegistry;
  indicators: readonly Indicator[];
  frameworks: readonly Framework[];
  sources: ReadonlySet<string>;
}

/** One row, understood. An empty optional cell is undefined. */
export interface ImportedRow {
  line: number;
  unit: Unit;
  indicator: Indicator;
  observation: Omit<Observation, 'id' | 'disputes'>;
}

const bases = { 'nguon ghi': 'stated', stated: 'stated', 'suy ra': 'inferred', inferred: 'inferred' } as const;
const kinds = { 'thuc te': 'actual', actual: 'actual', 'muc tieu': 'target', target: 'target' } as const;
const qualifiers = Object.fromEntries(qualifier.options.map((word) => [fold(word), word]));

/**
 * Reads one row. Every cell is looked at, and what cells say together (value and indicator, quote and value, code and date,
 * kind and framework), so that a row shows all its faults at once; a row with a fault gives no observation.
 */
export function parseRow(table: Table, header: Header, row: Row, known: Known): { row: ImportedRow | null; faults: Fault[]; note?: string | undefined } {
  const { faults, refuse, cell, text, choice, named } = rowCells(table, header, row);
  const code = text('code');
  const name = text('name');
  const indicator = named('indicator', known.indicators, 'chỉ số', 'content/indicators.json');
  const valueCell = cell('value');
  const mark = choice('qualifier', qualifiers, qualifier.options.join(', '));
  const dateCell = cell('asOf');
  const asOfBasis = choice('asOfBasis', bases, 'nguồn ghi, suy ra');
  const kind = choice('kind', kinds, 'thực tế, mục tiêu');
  const framework = named('framework', known.frameworks, 'khung chỉ tiêu', 'content/frameworks.json');
  const source = text('source');
  const quote = text('quote');

  const read = valueCell && indicator && parseValue(valueCell, indicator);
  const value = read && ('words' in read ? refuse('value', read.words) : read.value);
  const date = dateCell && parseDate(dateCell);
  const asOf = date && ('words' in date ? refuse('asOf', date.words) : date.asOf);
  const place = code === undefined ? null : findUnit({ code, name, asOf, kind }, known.registry);
  if (place && 'refusal' in place) refuse(place.refusal.column, place.refusal.words);
  if (source !== undefined && !known.sources.has(source)) refuse('source', { code: 'tham-chieu', ...missing('source', source, known.sources) });
  if (value !== undefined && indicator) for (const words of valueWords(value, indicator)) refuse('value', words);
  if (value !== undefined && quote !== undefined) for (const words of quoteWords(quote, value)) refuse('quote', words);
  if (kind && (framework || !text('framework'))) for (const words of targetWords({ kind, framework: framework?.id })) refuse('framework', words);

  const complete = faults.length === 0 && place && 'unit' in place && indicator && asOf && asOfBasis && kind;
  if (!complete || value === undefined || source === undefined || quote === undefined) return { row: null, faults };
  const observation = { indicator: indicator.id, value, qualifier: mark, asOf, asOfBasis, kind, framework: framework?.id, source, quote, note: text('note') };
  return { row: { line: row.line, unit: place.unit, indicator, observation }, faults, note: place.note };
}
