/** Digits as dialled, grouped as people read them, with no-break spaces: `19000368` → `1900 0368`, `0241022` → `024 1022`, `156` → `156`. */
export function formatPhone(digits: string): string {
  const groups = /^(1[89]00|02[48])(\d{4,})$/.exec(digits)?.slice(1) ?? [digits];
  return groups.join('\u00a0');
}
