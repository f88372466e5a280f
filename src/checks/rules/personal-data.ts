import { findPersonalData, masked, type PersonalData } from '../../domain/privacy/personal-data.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { linksOf } from '../links.ts';
import { textsOf } from '../texts.ts';

type Words = Pick<Fault, 'code' | 'found' | 'expected' | 'fix'>;

/**
 * No number of an identity paper, private telephone, bank account or card, and no private mailbox, in any text. Telephones that
 * a guide lists as a channel and gives the source of are official and may stand anywhere. Reports print them masked.
 */
export function personalDataRule(content: Content): Fault[] {
  const official = officialPhones(content);
  const inTexts = textsOf(content).flatMap(({ file, field, text, placeAt }) =>
    found(text, official).map((data) => ({ file, ...placeAt(data.index), field, ...wordsFor[data.kind](masked(data)) })),
  );
  const inLinks = linksOf(content).filter(({ url }) => /^(?:tel|sms|mailto):/i.test(url)).flatMap(({ entry, url, line, column }) =>
    found(url.replace(/^\w+:/, ''), official).map((data) => ({ file: entry.file, line, column, field: '', ...wordsFor[data.kind](masked(data)) })),
  );
  // A mailbox in prose becomes a link by itself (GFM), and would be told twice.
  return [...inTexts, ...inLinks.filter((one) => !inTexts.some((other) => other.file === one.file && other.line === one.line && other.found === one.found))];
}

const found = (text: string, official: ReadonlySet<string>): PersonalData[] => findPersonalData(text).filter(({ bare }) => !official.has(bare));

/** Read off the files as they are, so that a slip elsewhere in a guide does not make its hotline private. */
function officialPhones({ entries }: Content): Set<string> {
  const guides = entries.filter(({ collection }) => collection === 'guides').map(({ data }) => (data ?? {}) as { channels?: unknown });
  const channels = guides.flatMap(({ channels }) => (Array.isArray(channels) ? (channels as { phone?: unknown; source?: unknown }[]) : []));
  return new Set(channels.flatMap((channel) => (typeof channel?.phone === 'string' && typeof channel.source === 'string' ? [channel.phone] : [])));
}

const expected = 'bài không có số giấy tờ, số điện thoại riêng, số tài khoản, hộp thư của ai';

const wordsFor: Record<PersonalData['kind'], (shown: string) => Words> = {
  identity: (shown) => ({ code: 'so-dinh-danh', found: `một số giống số căn cước hoặc chứng minh nhân dân: ${shown}`, expected, fix: 'xóa số này, kể cả khi người ấy đồng ý; cần ví dụ thì viết “12 số căn cước”' }),
  phone: (shown) => ({
    code: 'so-dien-thoai-rieng', found: `một số điện thoại: ${shown}`, expected,
    fix: 'xóa số này; số của cơ quan thì ghi vào channels của một hướng dẫn (phone, kèm source là nơi công bố), rồi dùng được ở mọi bài',
  }),
  account: (shown) => ({ code: 'so-tai-khoan', found: `một số giống số tài khoản hoặc số thẻ ngân hàng: ${shown}`, expected, fix: 'xóa số này; trang không đăng số tài khoản, kể cả để quyên góp' }),
  email: (shown) => ({ code: 'thu-dien-tu', found: `một hộp thư riêng: ${shown}`, expected, fix: 'xóa địa chỉ này; cần liên hệ thì dẫn tới trang của cơ quan' }),
};
