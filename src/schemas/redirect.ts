import { z } from 'zod';
import { day } from './shared.ts';

/**
 * An address of this site from its root: a page `/huong-dan/quet-ma/`, a file `/du-lieu/xa.csv`, either with `#anchor`.
 * Refused: another host, a query, `..`, a page without its last slash. The base path of a host is no part of it.
 */
export const siteAddress = z
  .string()
  .refine((value) => /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*\.\w+)?(?:#[\w.-]+)?$/.test(value), { params: { code: 'dia-chi-trang' } });

/** An address that moved. content/redirects.json holds every one there ever was, and none is taken out. */
export const redirectSchema = z.strictObject({
  from: siteAddress.describe('Địa chỉ cũ, chép từ content/published-urls.txt, ví dụ /huong-dan/quet-ma/.'),
  to: siteAddress.describe('Địa chỉ nay phải tới, ví dụ /huong-dan/quet-ma-qr/ hoặc /thuat-ngu/#ma-qr.'),
  since: day.describe('Ngày chuyển.'),
});
