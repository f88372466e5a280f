/** A mistake in a content file, in words an editor can act on. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** Stable code of the kind of fault, e.g. `thieu-truong`; docs/loi/<code>.md explains it. */
  code: string;
  /** Path of the field, e.g. `steps.2.do`; empty when the fault is in the prose. */
  field: string;
  found: string;
  expected: string;
  fix: string;
  /** `warning`: worth a look, but nothing is refused for it. Left out, the fault is an error. */
  severity?: 'warning';
  /** What `--fix` may write in the place of what stands there; only where no judgement is needed. */
  mend?: Mend;
}

/** A replacement of a piece of a file; `offset` and `length` count UTF-16 units from its first. */
export interface Mend {
  offset: number;
  length: number;
  text: string;
}

/** Faults in reading order. */
export const inOrder = (faults: Fault[]): Fault[] =>
  [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);

/** Faults for which content is refused; the others are warnings. */
export const errorsOf = (faults: Fault[]): Fault[] => faults.filter(({ severity }) => severity !== 'warning');

/** The page that explains a kind of fault, from the project's root. */
export const explanationOf = ({ code }: Pick<Fault, 'code'>): string => `docs/loi/${code}.md`;
