import type { Content } from '../checks/content.ts';
import { validFiles } from '../checks/valid-content.ts';
import { codeLine, nextNumber } from '../domain/short-code.ts';

/** The registry of short codes with the next number for a new entry; nothing where no registry was begun, or where it is broken. */
export const addCode = (content: Content, to: string, since: string): { path: string; text: string }[] =>
  validFiles(content, 'short-codes').map(({ file, data }) => {
    const before = file.source.trimEnd().replace(/\s*\]$/, '');
    const line = codeLine({ code: String(nextNumber(data)), to, since });
    return { path: file.file, text: `${before}${before.endsWith('[') ? '' : ','}\n  ${line}\n]\n` };
  });
