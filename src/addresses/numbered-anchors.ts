import { anchorOf, pageOf } from '../domain/follow-redirects.ts';

/**
 * Anchors that only count: citations `dan-3`, steps `buoc-3`, events `moc-3`, questions `cau-3`, lessons `bai-3`. An entry that grows shorter loses the last ones;
 * no person should have to write a redirect for that, so they stay at the last of their kind that is left.
 */
const numbered = /^(dan|buoc|moc|cau|bai)-(\d+)$/;

/** Where a numbered anchor that is gone leads: the last of its kind, or the page; undefined for other anchors and lost pages. */
export function lastOfItsKind(address: string, built: ReadonlySet<string>): string | undefined {
  const kind = numbered.exec(anchorOf(address) ?? '');
  const page = pageOf(address);
  if (!kind || !built.has(page)) return undefined;
  for (let number = Number(kind[2]) - 1; number > 0; number--) {
    if (built.has(`${page}#${kind[1]}-${number}`)) return `${page}#${kind[1]}-${number}`;
  }
  return page;
}
