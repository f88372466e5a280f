/** The same ids, a later double marked `-2`, `-3` … in the order given, never with one that is taken. */
export function distinctIds(ids: readonly string[]): string[] {
  const taken = new Set(ids);
  const used = new Set<string>();
  return ids.map((id) => {
    let distinct = id;
    for (let count = 2; used.has(distinct) || (distinct !== id && taken.has(distinct)); count++) distinct = `${id}-${count}`;
    used.add(distinct);
    return distinct;
  });
}
