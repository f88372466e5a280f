import { isMap, same, type Plain } from './plain.ts';

/**
 * For each item of a list as it shall be, the place it had before: that of an equal one, else of the one with the same `id`,
 * else its own place if nobody else claims it. -1 where there was none.
 */
export function pairItems(before: readonly Plain[], after: readonly Plain[]): number[] {
  const places = after.map(() => -1);
  const free = new Set(before.keys());
  const claim = (fits: (was: Plain, is: Plain, at: number, to: number) => boolean) => {
    after.forEach((item, to) => {
      if (places[to] !== -1) return;
      const found = [...free].find((at) => fits(before[at]!, item, at, to));
      if (found === undefined) return;
      places[to] = found;
      free.delete(found);
    });
  };
  claim(same);
  claim((was, is) => isMap(was) && isMap(is) && is['id'] !== undefined && was['id'] === is['id']);
  claim((_was, _is, at, to) => before.length === after.length && at === to);
  return places;
}
