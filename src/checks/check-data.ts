import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';

/** The faults of the data files. Entries are read too, because facts name them, but what is wrong in prose is left out. */
export const checkData = (content: Content): Fault[] => checkContent(content).filter(({ file }) => file.endsWith('.json'));
