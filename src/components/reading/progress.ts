/** Ticks on the steps of a guide, as they are kept: the fingerprint of the steps they were made on, and the numbers of those done, from 1. */
interface Marks {
  of: string;
  done: number[];
}

/** A short name of these texts of steps: 32 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) in base 36. Blanks do not matter. */
export function fingerprint(steps: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(steps.map((step) => step.normalize().replace(/\s+/g, ' ').trim()))) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** What was kept, for a guide with these steps. Ticks on other steps than these count for nothing: `changed`. So does what is no ticks at all. */
export function readMarks(kept: string | undefined, steps: readonly string[]): { done: Set<number>; changed: boolean } {
  const marks = parse(kept);
  const changed = marks !== undefined && marks.of !== fingerprint(steps);
  return { done: new Set(changed ? [] : marks?.done.filter((number) => Number.isInteger(number) && number >= 1 && number <= steps.length)), changed };
}

/** The same to be kept; nothing when no step is done. */
export function writeMarks(done: ReadonlySet<number>, steps: readonly string[]): string | undefined {
  const marks: Marks = { of: fingerprint(steps), done: [...done].sort((a, b) => a - b) };
  return done.size === 0 ? undefined : JSON.stringify(marks);
}

/** The first step not done, from 1; undefined when all are, and when none is. */
export function nextStep(done: ReadonlySet<number>, count: number): number | undefined {
  if (done.size === 0) return undefined;
  return Array.from({ length: count }, (_, index) => index + 1).find((number) => !done.has(number));
}

function parse(kept: string | undefined): Marks | undefined {
  try {
    const marks = JSON.parse(kept ?? 'null') as Partial<Marks> | null;
    return typeof marks?.of === 'string' && Array.isArray(marks.done) ? (marks as Marks) : undefined;
  } catch {
    return undefined;
  }
}
