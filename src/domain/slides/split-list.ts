/**
 * A list in parts that each fit one slide: at most `most` items and about `room` characters, in order, nothing left out. An
 * item that is longer than the room stands alone. Parts are of like length, so that the last is not one line by itself.
 */
export function splitList<T>(items: readonly T[], lengthOf: (item: T) => number, room: number, most: number): T[][] {
  const parts = inParts(items, lengthOf, room, most);
  if (parts.length < 2) return parts;
  const even = inParts(items, lengthOf, room, Math.ceil(items.length / parts.length));
  return even.length === parts.length ? even : parts;
}

function inParts<T>(items: readonly T[], lengthOf: (item: T) => number, room: number, most: number): T[][] {
  const parts: T[][] = [];
  let left = 0;
  for (const item of items) {
    const part = parts.at(-1);
    const length = lengthOf(item);
    if (part && part.length < most && length <= left) {
      part.push(item);
      left -= length;
    } else {
      parts.push([item]);
      left = room - length;
    }
  }
  return parts;
}
