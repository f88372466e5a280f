import { readLink } from '../../domain/links/read-link.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { linksOf } from '../links.ts';
import { nearest } from '../nearest.ts';
import { addressOfEntry, sitePages } from '../pages.ts';
import { ownHosts } from '../trusted-hosts.ts';
import { validFiles } from '../valid-content.ts';

type Words = Pick<Fault, 'code' | 'found' | 'expected' | 'fix' | 'severity'>;

/** A link in prose to a page of this site finds that page, and on it the anchor that it names. An old address still leads on, so it is only told of. */
export function internalLinksRule(content: Content): Fault[] {
  const pages = sitePages(content);
  const own = ownHosts(content);
  const moved = new Map(validFiles(content, 'redirects').flatMap(({ data }) => data.map(({ from, to }) => [from, to] as const)));
  return linksOf(content).flatMap(({ entry, url, line, column }) => {
    const link = readLink(url, addressOfEntry(entry), own);
    if (link !== null && link.to !== 'page') return [];
    const anchors = link && pages.get(link.path);
    const to = link && moved.get(link.path);
    const words = anchors ? noAnchor(url, link.anchor, anchors()) : to ? movedTo(url, to) : noPage(url, link?.path ?? url, pages.keys());
    return words ? [{ file: entry.file, line, column, field: '', ...words }] : [];
  });
}

const movedTo = (url: string, to: string): Words => ({
  code: 'lien-ket-gay', severity: 'warning', found: `đường dẫn “${url}” là địa chỉ cũ`, expected: 'địa chỉ bây giờ của trang', fix: `sửa thành “${to}”`,
});

/** What a name typed for an address begins with, e.g. `dichvucong.gov.vn`. */
const hostName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|me)(?:\/|$)/i;

function noPage(url: string, path: string, pages: Iterable<string>): Words {
  const close = nearest(path, pages);
  return {
    code: 'lien-ket-gay', found: `đường dẫn “${url}” không tới trang nào`, expected: 'địa chỉ của một trang có thật, viết từ gốc và kết thúc bằng “/”, ví dụ /huong-dan/lap-nhom-zalo-thon/',
    fix: hostName.test(url) ? `trang của nơi khác thì viết đủ: https://${url}` : close ? `sửa thành “${close}” nếu gõ nhầm` : 'mở trang cần dẫn trên trình duyệt rồi chép phần địa chỉ sau tên miền, hoặc bỏ đường dẫn này',
  };
}

function noAnchor(url: string, anchor: string, anchors: string[]): Words | undefined {
  // `#` and `#top` are the top of any page (HTML Standard, “select the indicated part”).
  if (anchor === '' || anchor.toLowerCase() === 'top' || anchors.includes(anchor)) return undefined;
  const close = nearest(anchor, anchors);
  return {
    code: 'neo-gay', found: `đường dẫn “${url}” tới trang có thật, nhưng trang ấy không có mục “#${anchor}”`, expected: 'mục có trên trang: đề mục viết không dấu (#ket-qua), bước (#buoc-2), hay thuật ngữ (#ma-qr)',
    fix: close ? `sửa thành “#${close}” nếu gõ nhầm, hoặc bỏ phần từ dấu “#”` : 'bỏ phần từ dấu “#”',
  };
}
