/** The address of the file `to` as a link in the file `from` writes it; both are paths from the same folder. */
export function relativeAddress(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const parted = end.findIndex((part, index) => part !== start[index]);
  return [...start.slice(parted).map(() => '..'), ...end.slice(parted)].join('/');
}
