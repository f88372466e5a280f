import type { Fault } from '../fault.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { report } from './terminal.ts';

/** Faults in one form, for a person or a machine to read. */
export type Reporter = (faults: Fault[]) => string;

/** Reporters by the name given on the command line. */
export const reporters: Record<string, Reporter> = { terminal: report, github, json };
