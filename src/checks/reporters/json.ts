import { explanationOf, inOrder, type Fault } from '../fault.ts';

/** Faults as a JSON list, each with its severity and the page that explains it. */
export const json = (faults: Fault[]): string =>
  JSON.stringify(inOrder(faults).map(({ mend, ...fault }) => ({ ...fault, severity: fault.severity ?? 'error', mendable: mend !== undefined, explanation: explanationOf(fault) })), null, 2);
