/** What no address needs, and what hides its scheme from a reader but not from a browser (https://url.spec.whatwg.org/#url-parsing). */
const hiding = /[\p{Cc}\p{Cf}\s\\]/u;

/**
 * What is wrong with the address of a link, as the syntax tree has it (entities decoded); null when nothing is. Taken are
 * http, https, mailto and tel, and addresses inside the site; every other scheme can run code or read what is not public.
 */
export function unsafeAddress(address: string): string | null {
  if (hiding.test(address)) return 'có dấu cách, ký tự ẩn hoặc dấu “\\”';
  if (address.startsWith('//')) return 'bắt đầu bằng “//”, nên dẫn ra khỏi trang này';
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  if (scheme === undefined) return null;
  if (!/^(?:https?|mailto|tel)$/i.test(scheme)) return `bắt đầu bằng “${scheme}:”`;
  if (!/^http/i.test(scheme)) return null;
  const host = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (host === undefined) return 'không có tên trang sau “https://”';
  return host.includes('@') ? `giấu trang thật sau dấu “@”: ${host.split('@').at(-1)}` : null;
}
