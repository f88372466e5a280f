// Costs are tenths, so that their sums stay exact.
const EDIT = 10;
const NEAR_MISS = 7;
const CONFUSION = 5;

// Sounds that merge in some dialect and so get mixed up in writing: l/n, s/x, tr/ch, d/gi/r in the north, v/d/gi and final n/ng,
// t/c in the south; and letters that share a sound: i/y, c/k/q, g/gh (so ng/ngh too). Common knowledge. `$` ends a word.
const CONFUSED = 'l n,s x,tr ch,d r,gi d,gi r,v d,v gi,i y,c k,k q,c q,gh g,ng$ n$,t$ c$';

// The keys of a phone, as far to the right as they lie there, in half keys: each letter touches six others at most.
const KEYBOARD = ['q w e r t y u i o p', ' a s d f g h j k l', '   z x c v b n m'];

const NONE: [string, string][] = [];

/** Confusions, both ways, by the last letter of each side: `hr` → [['ch', 'tr']]. */
const confusions = new Map<string, [string, string][]>();
for (const [one, other] of CONFUSED.split(',').map((pair) => pair.split(' ') as [string, string])) {
  for (const pair of [[one, other], [other, one]] as [string, string][]) {
    const ends = pair.map((letters) => letters.at(-1)).join('');
    confusions.set(ends, [...(confusions.get(ends) ?? []), pair]);
  }
}

/** Pairs of letters whose keys touch: `as`, `sa`. */
const neighbours = new Set<string>();
const keys = KEYBOARD.flatMap((row, y) => [...row].map((letter, x) => ({ letter, x, y }))).filter(({ letter }) => letter !== ' ');
for (const one of keys) {
  for (const other of keys) {
    if (Math.abs(one.x - other.x) + Math.abs(one.y - other.y) <= 2) neighbours.add(one.letter + other.letter);
  }
}

/**
 * How far the typing of one word is from another's: optimal string alignment, where adding, dropping, replacing or swapping a
 * letter costs 1, a key next to the right one 0.7 and a confusion of sounds 0.5 (`lăm`/`năm`, `chào`/`trào`, `cat`/`cac`).
 * Both words as `fold` makes them; `Infinity` when the distance is above `limit`, found out early.
 */
export function typingDistance(a: string, b: string, limit: number): number {
  const most = Math.round(limit * 10);
  if (Math.abs(a.length - b.length) * CONFUSION > most) return Infinity;
  const [from, to] = [`${a}$`, `${b}$`];
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j * EDIT)];
  const leasts = [0];
  for (let i = 1; i <= from.length; i++) {
    const x = from.charAt(i - 1);
    const [above, row] = [rows[i - 1]!, [i * EDIT]];
    rows.push(row);
    for (let j = 1; j <= to.length; j++) {
      // Off the diagonal by more than the limit can pay for.
      if (Math.abs(i - j) * CONFUSION > most) {
        row.push(Infinity);
        continue;
      }
      const y = to.charAt(j - 1);
      let cost = Math.min(above[j]! + EDIT, row[j - 1]! + EDIT, above[j - 1]! + (x === y ? 0 : neighbours.has(x + y) ? NEAR_MISS : EDIT));
      if (x === to.charAt(j - 2) && y === from.charAt(i - 2)) cost = Math.min(cost, rows[i - 2]![j - 2]! + EDIT);
      for (const [one, other] of confusions.get(x + y) ?? NONE) {
        if (from.endsWith(one, i) && to.endsWith(other, j)) cost = Math.min(cost, rows[i - one.length]![j - other.length]! + CONFUSION);
      }
      row.push(cost);
    }
    // A step leaves out one row at most (`ng$` passes through its n), so no way leads past two rows that are too dear.
    leasts.push(Math.min(...row));
    if (Math.min(...leasts.slice(-2)) > most) return Infinity;
  }
  const distance = rows.at(-1)!.at(-1)!;
  return distance > most ? Infinity : distance / 10;
}
