/** A mistake in a content file, in words an editor can act on. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** Stable code of the kind of fault, e.g. `thieu-truong`. */
  code: string;
  /** Path of the field, e.g. `steps.2.do`; empty when the fault is in the prose. */
  field: string;
  found: string;
  expected: string;
  fix: string;
}

/** Faults in reading order. */
export const inOrder = (faults: Fault[]): Fault[] =>
  [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
