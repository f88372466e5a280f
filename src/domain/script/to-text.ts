import type { Passage } from './passage.ts';

/** Tells programs that guess that the file is UTF-8 (Unicode 16, 23.8); not every host says so for a text file. */
const byteOrderMark = '\uFEFF';

/** A script as a text file: a sentence a line, an empty line between passages. */
export const toText = (passages: readonly Passage[]): string => `${byteOrderMark}${passages.map(({ sentences }) => sentences.join('\n')).join('\n\n')}\n`;
