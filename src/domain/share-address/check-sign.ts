/** The largest prime that three digits of base 36 hold. */
const prime = 46649;

/**
 * Three signs that tell whether a text arrived as it was sent: one sign changed, or two neighbours swapped, always give
 * others, a text cut short nearly always.
 */
export function checkSign(text: string): string {
  const sum = [...text].reduce((total, sign, index) => (total + (index + 1) * sign.codePointAt(0)!) % prime, 0);
  return sum.toString(36).padStart(3, '0');
}
