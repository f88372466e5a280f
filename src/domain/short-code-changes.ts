import { isNumber, nextNumber, type ShortCode } from './short-code.ts';

/** What a newer registry does to codes that were given before. */
export type CodeChange =
  /** A code is gone. */
  | { kind: 'lost'; code: ShortCode }
  /** A code leads to another entry. */
  | { kind: 'changed'; code: ShortCode; to: string; index: number }
  /** A new number is not above all that were there: it may have been printed and taken out before. */
  | { kind: 'reused'; code: ShortCode; index: number; next: number };

/**
 * What may not happen between two states of content/short-codes.json. An entry that was renamed keeps its code: `follow` knows
 * the redirects of the newer state.
 */
export function shortCodeChanges(before: readonly ShortCode[], after: readonly ShortCode[], follow: (address: string) => string | null): CodeChange[] {
  const known = new Map(before.map((code) => [code.code, code]));
  const now = new Set(after.map(({ code }) => code));
  const next = nextNumber(before);
  return [
    ...before.filter(({ code }) => !now.has(code)).map((code): CodeChange => ({ kind: 'lost', code })),
    ...after.flatMap((code, index): CodeChange[] => {
      const old = known.get(code.code);
      if (old) return follow(old.to) === follow(code.to) ? [] : [{ kind: 'changed', code: old, to: code.to, index }];
      return isNumber(code.code) && Number(code.code) < next ? [{ kind: 'reused', code, index, next }] : [];
    }),
  ];
}
