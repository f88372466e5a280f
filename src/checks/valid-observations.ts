import { observationSchema, type Observation } from '../schemas/observation.ts';
import type { Content, DataFile } from './content.ts';

/** One observation that follows its schema, and where it stands. */
export interface PlacedObservation {
  file: DataFile;
  /** Empty when the file does not say. */
  unit: string;
  /** Its place in the file, as the rules name it: `observations.<index>`. */
  path: ['observations', number];
  observation: Observation;
}

const known = new WeakMap<DataFile, PlacedObservation[]>();

/** Every observation that follows its schema, also beside others that do not: a slip in one must not hide the rest of a file. */
export function validObservations({ dataFiles }: Content): PlacedObservation[] {
  return dataFiles.filter(({ name }) => name === 'observations').flatMap((file) => {
    const placed = known.get(file) ?? place(file);
    known.set(file, placed);
    return placed;
  });
}

function place(file: DataFile): PlacedObservation[] {
  const { unit, observations } = (file.data ?? {}) as { unit?: unknown; observations?: unknown };
  return (Array.isArray(observations) ? observations : []).flatMap((item: unknown, index) => {
    const { success, data } = observationSchema.safeParse(item);
    return success ? [{ file, unit: typeof unit === 'string' ? unit : '', path: ['observations', index], observation: data }] : [];
  });
}
