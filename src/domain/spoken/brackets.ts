const BRACKETS = /[ ]*[([]([^()[\]]*)[)\]]/g;

/**
 * What stands in brackets, set off by commas. It is left out where it would be said twice: `bảo hiểm y tế (BHYT)` reads alike inside
 * and before, and so does `(ANTT là an ninh, trật tự)` on both sides of its `là`.
 */
export function sayBrackets(text: string): string {
  let said = '';
  let from = 0;
  for (const { 0: written, 1: inside = '', index } of text.matchAll(BRACKETS)) {
    said += text.slice(from, index);
    from = index + written.length;
    said += isSaid(inside.trim(), said.slice(-inside.length - 2)) ? ' ' : `, ${inside.trim()}, `;
  }
  return (said + text.slice(from)).replace(/[ ]*[([\])][ ]*/g, ', ');
}

function isSaid(inside: string, before: string): boolean {
  const [left, ...right] = plain(inside).split(' là ');
  return plain(before).endsWith(plain(inside)) || left === right.join(' là ');
}

const plain = (text: string): string => text.replace(/[“”.,:;]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
