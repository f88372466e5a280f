import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import { errorsOf, type Fault } from './fault.ts';

/**
 * The errors of the data files. Entries are read too, because facts name them, but what is wrong in prose is left out, and so is
 * the registry of short codes, which a new entry leaves incomplete. So are warnings: nothing is refused for them. check-content
 * tells them all.
 */
export const checkData = (content: Content): Fault[] => errorsOf(checkContent(content)).filter(({ file }) => /(?<!\/short-codes)\.json$/.test(file));
