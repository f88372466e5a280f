import { forMeta } from './policies.ts';

/**
 * A page with its content security policy inside, right after its charset, for where no header can be set. A page that brings
 * its own keeps that one. Refuses a page without a charset (Error), for the policy must stand before all it is meant to hold.
 */
export function withMetaPolicy(html: string, policy: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html;
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('Unexpected page without <meta charset="utf-8">');
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${forMeta(policy)}">${html.slice(end)}`;
}
