import { describe, expect, it } from 'vitest';
import { aloud } from '../../../../src/domain/script/aloud.ts';
import { guideScript, type GuideToRead } from '../../../../src/domain/script/guide-script.ts';
import { toText } from '../../../../src/domain/script/to-text.ts';
import { fullVersion, secondsOf, shortVersion } from '../../../../src/domain/script/versions.ts';

const guide: GuideToRead = {
  title: 'Gọi tổng đài 1900 0368',
  forWhom: 'Người có căn cước',
  whenUseful: 'Khi mất điện thoại.',
  prepare: ['Số căn cước;', 'Một máy khác để gọi.'],
  cost: { text: 'Khoảng 1.005 đồng mỗi phút.' },
  minutes: 5,
  steps: [
    { do: 'Mượn một máy khác.', where: 'Ở nhà' },
    { do: 'Bấm số 1900 0368.', where: 'Ở nhà', see: 'Tiếng tổng đài.' },
    { do: 'Đọc số căn cước.', where: 'Điện thoại' },
  ],
  done: 'Tài khoản đã khóa.',
  scams: [
    { trick: 'Kẻ gian xưng tổng đài.', response: 'Cúp máy. Tự gọi lại.' },
    { trick: 'Đòi 50.000 đồng.', response: 'Không trả.' },
  ],
  channels: [
    { kind: 'app', label: 'VNeID' },
    { kind: 'hotline', label: '113: công an, khi nguy cấp', phone: '113' },
    { kind: 'office', label: 'Công an xã' },
    { kind: 'hotline', label: 'Tổng đài.', phone: '19000368' },
  ],
  checked: '2026-11-02',
  checkedAgainst: 'sources',
};
const words = [{ written: 'VNeID', spoken: 'vê nờ i đi' }];
const said = (region: 'bac' | 'nam') => aloud(guideScript(guide, '7'), { region }, words);
const places = (passages: { place?: string | undefined }[]) => passages.map(({ place }) => place ?? '-').join(' ');

it('is this in full, for a Northern reader', () => {
  expect(toText(fullVersion(said('bac')))).toBe(`\uFEFFKính thưa bà con.
Sau đây là bài hướng dẫn: Gọi tổng đài một chín không không không ba sáu tám.

Bài này dành cho ai?
Người có căn cước.

Khi nào thì cần?
Khi mất điện thoại.

Bà con cần chuẩn bị những gì?
Số căn cước.
Một máy khác để gọi.

Có tốn tiền không?
Khoảng một nghìn không trăm linh năm đồng mỗi phút.
Làm mất khoảng năm phút.

Việc này có ba bước.

Bước một.
Mượn một máy khác.
Nơi làm: Ở nhà.

Bước hai.
Bấm số một chín không không không ba sáu tám.
Bà con sẽ thấy: Tiếng tổng đài.

Bước ba.
Đọc số căn cước.
Nơi làm: Điện thoại.

Làm xong thì được gì?
Tài khoản đã khóa.

Xin bà con coi chừng kẻ gian.
Kẻ gian xưng tổng đài.
Gặp như vậy, bà con nhớ: Cúp máy.
Tự gọi lại.

Một chiêu lừa khác.
Đòi năm mươi nghìn đồng.
Gặp như vậy, bà con nhớ: Không trả.

Bà con cần hỏi thì hỏi ở đâu?

Dùng ứng dụng: vê nờ i đi.

Gọi điện thoại: công an, khi nguy cấp, số một một ba.

Đến tận nơi: Công an xã.

Gọi điện thoại: Tổng đài, số một chín không không, không ba sáu tám.

Bài này đã được đối chiếu với các nguồn, ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu.

Muốn xem lại, bà con mở trang Làng số, gõ mã số bảy.

Xin cảm ơn bà con đã lắng nghe.
`);
});

it('differs for a Southern reader by its words alone', () => {
  const changed = fullVersion(said('nam')).flatMap(({ sentences }) => sentences);
  const north = fullVersion(said('bac')).flatMap(({ sentences }) => sentences);
  expect(changed.filter((sentence) => !north.includes(sentence))).toEqual([
    'Khoảng một ngàn không trăm lẻ năm đồng mỗi phút.',
    'Đòi năm mươi ngàn đồng.',
    'Bài này đã được đối chiếu với các nguồn, ngày hai tháng mười một năm hai ngàn không trăm hai mươi sáu.',
  ]);
});

describe('the short version', () => {
  const core = 'kenh-chinh-thuc kenh-chinh-thuc kenh-chinh-thuc';
  it.each([
    [500, `- - - chuan-bi chi-phi cac-buoc buoc-1 buoc-2 buoc-3 - chieu-lua ${core} - -`],
    [53, `- - - chuan-bi cac-buoc buoc-1 buoc-2 buoc-3 chieu-lua ${core} - -`],
    [40, `- - chuan-bi cac-buoc chieu-lua ${core} - -`],
    [32, `- cac-buoc chieu-lua ${core} - -`],
  ])('in %d seconds says %s', (seconds, expected) => {
    const short = shortVersion(said('bac'), seconds);
    expect(places(short)).toBe(expected);
    expect(secondsOf(short)).toBeLessThanOrEqual(seconds);
  });

  it('says the steps without where and what one sees', () => {
    const steps = shortVersion(said('bac'), 500).filter(({ place }) => place?.startsWith('buoc'));
    expect(steps.map(({ sentences }) => sentences.length)).toEqual([2, 2, 2]);
  });

  it('names the nearest channel and the first number to call, and points to the whole', () => {
    const text = toText(shortVersion(said('bac'), 32));
    expect(text).toContain('Đến tận nơi: Công an xã.');
    expect(text).toContain('số một một ba.');
    expect(text).not.toContain('vê nờ i đi');
    expect(text).toContain('Muốn xem đủ, bà con mở trang Làng số, gõ mã số bảy.');
  });
});
