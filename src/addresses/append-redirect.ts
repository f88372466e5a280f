import type { Redirect } from '../domain/follow-redirects.ts';

/** The text of content/redirects.json with one more redirect at its end; what stands there stays as it is. */
export function appendRedirect(text: string | null, redirect: Redirect): string {
  const item = `  ${JSON.stringify(redirect, null, 1).replace(/\n\s*/g, ' ')}\n]\n`;
  const before = (text ?? '[]').replace(/\s*\]\s*$/, '');
  return `${before}${before.trim() === '[' ? '' : ','}\n${item}`;
}
