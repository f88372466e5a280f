/** The text of a JSON list with one more item at its end; the items before keep every blank they have. */
export function addToList(list: string, item: Record<string, unknown>): string {
  const written = JSON.stringify(item, null, 2).replace(/^/gm, '  ');
  const before = list.trimEnd().replace(/\s*\]$/, '');
  return `${before}${/\[$/.test(before) ? '' : ','}\n${written}\n]\n`;
}
