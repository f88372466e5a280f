import type { Content, DataFile } from '../checks/content.ts';
import { definitions } from '../checks/definitions.ts';
import { observationKey } from '../checks/rules/data-duplicates.ts';
import { validFiles } from '../checks/valid-content.ts';
import type { Observation } from '../domain/indicator/indicator.ts';
import { slugify } from '../domain/text/slugify.ts';
import type { ImportedRow } from './parse-row.ts';

/** What one row does to the file of its unit. `index` is where its observation stands there afterwards. */
export interface Change {
  row: ImportedRow;
  index: number;
  id: string;
  /** The observation that was there already, as it was; null for a new one. */
  before: Observation | null;
  changed: Field[];
}

/** The file of one unit with the rows laid in. */
export interface ChangedFile {
  file: string;
  unit: string;
  observations: unknown[];
  changes: Change[];
}

const fields = ['value', 'qualifier', 'asOfBasis', 'framework', 'quote', 'note'] as const;
type Field = (typeof fields)[number];
const order = ['id', 'indicator', 'value', 'qualifier', 'asOf', 'asOfBasis', 'kind', 'framework', 'source', 'quote', 'note', 'disputes'];

/**
 * Lays rows into the files of their units. A row that agrees with an observation in indicator, time, kind and source changes it;
 * any other row is added at the end. Nothing is ever taken away: an empty cell leaves what is there, and the order stays. Two
 * rows for one observation are laid in as two, for the rule against duplicates to find.
 */
export function mergeRows(rows: readonly ImportedRow[], content: Content): ChangedFile[] {
  const taken = new Set(definitions(content).filter(({ kind }) => kind === 'observation' || kind === 'figure').map(({ id }) => id));
  const known = new Map(validFiles(content, 'observations').map(({ file, data }) => [data.unit, file]));
  const files = new Map<string, ChangedFile>();
  for (const row of rows) {
    const unit = row.unit.id;
    const target = files.get(unit) ?? start(unit, known.get(unit), content);
    files.set(unit, target);
    const used = new Set(target.changes.map(({ index }) => index));
    const index = target.observations.findIndex((one, at) => !used.has(at) && observationKey(one as Observation) === observationKey(row.observation));
    target.changes.push(index < 0 ? add(target, row, taken) : change(target, row, index));
  }
  return [...files.values()];
}

/** The file as stored, or a new one beside the others. */
function start(unit: string, known: DataFile | undefined, { dataFiles }: Content): ChangedFile {
  const folder = dataFiles.find(({ name }) => name === 'units')!.file.replace(/units\.json$/, 'observations');
  const observations = known ? (known.data as { observations: unknown[] }).observations : [];
  return { file: known?.file ?? `${folder}/${unit}.json`, unit, observations: [...observations], changes: [] };
}

function add(target: ChangedFile, row: ImportedRow, taken: Set<string>): Change {
  const { indicator, asOf } = row.observation;
  const name = slugify(`${target.unit}-${indicator}-${asOf}`);
  let id = name;
  for (let next = 2; taken.has(id); next++) id = `${name}-${next}`;
  taken.add(id);
  target.observations.push(inOrder({ id, ...row.observation }));
  return { row, index: target.observations.length - 1, id, before: null, changed: [] };
}

function change(target: ChangedFile, row: ImportedRow, index: number): Change {
  const before = target.observations[index] as Observation;
  const changed = fields.filter((field) => row.observation[field] !== undefined && JSON.stringify(row.observation[field]) !== JSON.stringify(before[field]));
  const now = Object.fromEntries(changed.map((field) => [field, row.observation[field]]));
  if (changed.length > 0) target.observations[index] = inOrder({ ...before, ...now });
  return { row, index, id: before.id, before, changed };
}

/** The fields that hold something, in the order of the files. */
const inOrder = (observation: object): object =>
  Object.fromEntries(
    Object.entries(observation)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );

/** A file of observations as text: two blanks of indent, a line end at the end. */
export const fileText = ({ unit, observations }: Pick<ChangedFile, 'unit' | 'observations'>): string => `${JSON.stringify({ unit, observations }, null, 2)}\n`;
