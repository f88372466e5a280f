import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Under this a text of letters can miss a size. */
const smallest = 100;

/**
 * A text that takes exactly `size` bytes in gzip (level 9): what a page of this weight needs of the network when nothing
 * else is in it. Its letters (SHA-256 in base64) repeat nothing that gzip could use; the same size gives the same text.
 */
export function plainFile(size: number): string {
  if (size < smallest) throw new Error(`Unexpected size ${size}, expected at least ${smallest} bytes`);
  let letters = '';
  for (let count = 0; letters.length < size * 2; count++) letters += createHash('sha256').update(String(count)).digest('base64').slice(0, 40);
  let length = size;
  for (let start = 0; start < size / 2; start++) {
    const text = letters.slice(start, start + length);
    const missing = size - gzipSync(text, { level: 9 }).length;
    if (missing === 0) return text;
    length += missing;
  }
  throw new Error(`Found no text of ${size} bytes`);
}
