import { disguiseOf, type Disguise } from '../../domain/links/disguise.ts';
import { findAddresses } from '../../domain/links/find-addresses.ts';
import { imitatedHost } from '../../domain/links/imitated-host.ts';
import { readLink } from '../../domain/links/read-link.ts';
import { trustedAs, type TrustedHost } from '../../domain/links/trusted-host.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { linksOf } from '../links.ts';
import { addressOfEntry } from '../pages.ts';
import { textsOf } from '../texts.ts';
import { ownHosts, trustedHosts } from '../trusted-hosts.ts';
import { unicodeHost } from '../unicode-host.ts';

type Words = Pick<Fault, 'code' | 'found' | 'expected' | 'fix'>;

/**
 * Links lead by https to hosts of content/trusted-hosts.json, in prose and in fields; no name, linked or only printed, passes
 * for another. The words of a scam (`scams[].trick`) may name the false host they warn of.
 */
export function externalLinksRule(content: Content): Fault[] {
  const trusted = trustedHosts(content);
  const inLinks = linksOf(content).flatMap(({ entry, url, line, column }) => {
    const link = readLink(url, addressOfEntry(entry), ownHosts(content));
    // Other schemes (`javascript:`, `tel:`) are judged in safe-mdx.ts.
    const words = link?.to === 'host' ? judge(link.address, url, trusted) : undefined;
    return words ? [{ file: entry.file, line, column, field: '', ...words }] : [];
  });
  const inTexts = textsOf(content).filter(({ file, field }) => !file.endsWith('/trusted-hosts.json') && !/^scams\.\d+\.trick$/.test(field)).flatMap(({ file, field, text, placeAt }) =>
    findAddresses(text).flatMap(({ index, text: address, kind }) => {
      const words = kind === 'host' ? imitation(address.toLowerCase(), address, trusted) : judgeText(address, trusted);
      return words ? [{ file, ...placeAt(index), field, ...words }] : [];
    }),
  );
  const seen = new Set<string>();
  return [...inLinks, ...inTexts].filter(({ file, line, found }) => !seen.has(`${file}:${line} ${found}`) && seen.add(`${file}:${line} ${found}`));
}

function judgeText(text: string, trusted: TrustedHost[]): Words | undefined {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return URL.canParse(address) ? judge(new URL(address), text, trusted) : undefined;
}

/** What is wrong with an address of http or https, as written. */
function judge(address: URL, written: string, trusted: TrustedHost[]): Words | undefined {
  const host = address.hostname.toLowerCase().replace(/\.$/, '');
  const entry = trustedAs(host, trusted);
  const disguise = disguiseOf({ username: address.username, password: address.password, port: address.port, hostname: host });
  // Letters outside a–z are looked at as they are seen; the other disguises say nothing of the name that stands there.
  if (disguise && disguise !== 'foreign-letters') return hidden(written, disguise);
  const imitating = imitation(unicodeHost(host), written, trusted);
  if (imitating) return imitating;
  if (disguise && !entry) return hidden(written, disguise);
  if (!entry) return unknownHost(host);
  if (address.protocol === 'http:' && !entry.http) {
    return { code: 'khong-https', found: `địa chỉ “${written}” không có khóa an toàn (http)`, expected: 'địa chỉ bắt đầu bằng https://', fix: `thử mở https://${host}${address.pathname}; mở được thì dùng địa chỉ ấy` };
  }
  return undefined;
}

function imitation(host: string, written: string, trusted: TrustedHost[]): Words | undefined {
  const real = imitatedHost(host, trusted);
  return real === undefined ? undefined : {
    code: 'may-chu-gia', found: `“${written}” nhái tên của “${real}”`, expected: `đúng tên “${real}”, hoặc một máy chủ có trong content/trusted-hosts.json`,
    fix: `KHÔNG đăng địa chỉ này. Muốn dẫn tới ${real} thì tự gõ lại tên ấy, đừng chép từ tin nhắn. Nếu đây là trang thật của nơi khác, thêm nó kèm lý do vào content/trusted-hosts.json để người duyệt xem`,
  };
}

const disguises: Record<Disguise, string> = {
  'user-info': 'có dấu “@” trước tên máy chủ: chữ trước “@” không phải nơi sẽ mở ra',
  port: 'có số cổng sau tên máy chủ',
  ip: 'dùng dãy số thay cho tên máy chủ',
  shortener: 'là địa chỉ rút gọn, không cho biết sẽ mở trang nào',
  'foreign-letters': 'có chữ ngoài a–z trong tên máy chủ, dễ nhầm với tên khác',
};

const hidden = (written: string, disguise: Disguise): Words => ({
  code: 'may-chu-gia', found: `“${written}” ${disguises[disguise]}`, expected: 'địa chỉ thật, nhìn vào biết của ai, dạng https://ten-may-chu/…',
  fix: 'mở trang trên máy tính, chép lại địa chỉ đầy đủ ở thanh địa chỉ; không biết nó mở trang nào thì bỏ đi',
});

const unknownHost = (host: string): Words => ({
  code: 'may-chu-la', found: `máy chủ “${host}” chưa có trong danh sách tin cậy`, expected: 'một máy chủ có trong content/trusted-hosts.json',
  fix: `nếu đây là nơi đáng tin, thêm { "host": "${host}", "kind": "press", "why": "…" } vào content/trusted-hosts.json, ghi rõ của ai, vì sao; người duyệt sẽ xem`,
});
