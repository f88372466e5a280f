/** How long guides take, as the ready sessions have it. */
export interface UsualMinutes {
  of(guide: string): number;
  /** For a guide that no session teaches: the middle of all the others. */
  otherwise: number;
}

/** Reads off the schedules of sessions how long each guide takes; where several teach it, the middle one. */
export function usualMinutes(schedules: readonly (readonly { guide?: string | undefined; minutes: number }[])[]): UsualMinutes {
  const taught = new Map<string, number[]>();
  for (const { guide, minutes } of schedules.flat()) {
    if (guide !== undefined) taught.set(guide, [...(taught.get(guide) ?? []), minutes]);
  }
  const otherwise = middle([...taught.values()].map(middle));
  return { of: (guide) => (taught.has(guide) ? middle(taught.get(guide)!) : otherwise), otherwise };
}

/** The middle of some numbers, the lower one of two; 20 where there are none. */
const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 20;
