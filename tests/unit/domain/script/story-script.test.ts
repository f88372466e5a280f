import { describe, expect, it } from 'vitest';
import { fullVersion, shortVersion } from '../../../../src/domain/script/versions.ts';
import { storyScript, type StoryToRead } from '../../../../src/domain/script/story-script.ts';

const story: StoryToRead = {
  kind: 'story',
  title: 'Quét mã đầu ngõ',
  summary: 'Bà con quét mã để nộp hồ sơ.',
  prose: [
    { kind: 'text', place: 'kho-khan', part: 'kho-khan', headings: ['Khó khăn'], texts: ['Đường xa.'] },
    { kind: 'text', place: 'ket-qua', part: 'ket-qua', headings: ['Kết quả'], texts: ['Được ba việc:', 'nhanh hơn;', 'đỡ đi lại.'] },
    { kind: 'warning', place: 'ket-qua', headings: [], texts: ['Coi chừng mã giả', 'Xem kỹ bảng.', 'Hỏi lại trưởng thôn.'] },
    { kind: 'warning', place: 'ket-qua', headings: [], texts: ['Giữ giấy tờ', 'Đừng gửi ảnh.'] },
  ],
  reliability: 'Một báo kể.',
  sources: ['Báo A', 'Báo B', 'Báo C', 'Báo D', 'Báo E'],
  guides: [
    { title: 'Quét mã an toàn', code: '3' },
    { title: 'Báo lừa đảo', code: '4' },
  ],
};
const lines = (passages: { sentences: string[] }[]) => passages.map(({ sentences }) => sentences.join(' '));

it('is this in full', () => {
  expect(lines(fullVersion(storyScript(story, '8')))).toEqual([
    'Kính thưa bà con. Sau đây là một câu chuyện ở làng quê: Quét mã đầu ngõ.',
    'Bà con quét mã để nộp hồ sơ.',
    'Khó khăn. Đường xa.',
    'Kết quả. Được ba việc: nhanh hơn. đỡ đi lại.',
    'Xin bà con lưu ý. Coi chừng mã giả. Xem kỹ bảng. Hỏi lại trưởng thôn.',
    'Xin bà con lưu ý. Giữ giấy tờ. Đừng gửi ảnh.',
    'Chuyện này tin được đến đâu? Một báo kể.',
    'Bài viết theo: Báo A, Báo B, Báo C và 2 nguồn khác.',
    'Bà con muốn tự làm thì xem các bài hướng dẫn. Quét mã an toàn, mã số 3.',
    'Báo lừa đảo, mã số 4.',
    'Cần người chỉ giúp, bà con hỏi trưởng thôn hoặc tổ công nghệ số cộng đồng.',
    'Muốn xem lại, bà con mở trang Làng số, gõ mã số 8.',
    'Xin cảm ơn bà con đã lắng nghe.',
  ]);
});

describe('the short version', () => {
  const always = [
    'Kính thưa bà con. Sau đây là một câu chuyện ở làng quê: Quét mã đầu ngõ.',
    'Bà con quét mã để nộp hồ sơ.',
    'Xin bà con lưu ý. Coi chừng mã giả. Xem kỹ bảng. Hỏi lại trưởng thôn.',
    'Bà con muốn tự làm thì xem bài hướng dẫn: Quét mã an toàn, mã số 3.',
    'Cần người chỉ giúp, bà con hỏi trưởng thôn hoặc tổ công nghệ số cộng đồng.',
    'Muốn xem đủ, bà con mở trang Làng số, gõ mã số 8.',
    'Xin cảm ơn bà con đã lắng nghe.',
  ];
  it('always says what it is, one warning, whom to ask and the code', () => expect(lines(shortVersion(storyScript(story, '8'), 32))).toEqual(always));
  it.each([
    [35, ['Chuyện này tin được đến đâu? Một báo kể.']],
    [36, ['Chuyện này tin được đến đâu? Một báo kể.', 'Đường xa.']],
    [38, ['Chuyện này tin được đến đâu? Một báo kể.', 'Được ba việc: nhanh hơn. đỡ đi lại.', 'Đường xa.']],
  ])('in %d seconds adds %j', (seconds, more) => expect(lines(shortVersion(storyScript(story, '8'), seconds)).sort()).toEqual([...always, ...more].sort()));
});

it('tells a pilot’s dates first', () => {
  const pilot = storyScript({ ...story, kind: 'pilot', timeline: [{ when: 'Năm 2022', what: 'Xã làm thử.' }] }, '8');
  expect(pilot[2]).toEqual({ place: 'moc-1', sentences: ['Năm 2022: Xã làm thử.'] });
});

it('leaves out of the short version what points down the page, and the rest of a long warning', () => {
  const prose: StoryToRead['prose'] = [
    { kind: 'text', place: 'ket-qua', part: 'ket-qua', headings: [], texts: ['Kết quả dưới đây gồm ba loại.'] },
    { kind: 'warning', place: 'ket-qua', part: 'ket-qua', headings: [], texts: ['Coi chừng', 'Một. Hai. Ba.'] },
  ];
  const short = lines(shortVersion(storyScript({ ...story, prose }, '8')));
  expect(short.join(' ')).not.toContain('dưới đây');
  expect(short).toContain('Xin bà con lưu ý. Coi chừng. Một. Hai.');
});

it('parts a title with a colon from what announces it', () => {
  expect(storyScript({ ...story, kind: 'pilot', title: 'Yên Hòa: làm thử' }, '8')[0]!.sentences).toEqual(['Kính thưa bà con.', 'Sau đây là chuyện một xã làm thử.', 'Yên Hòa: làm thử.']);
});

it('tells the results before the rest, when there is time for one', () => {
  const block = (part: string, text: string) => ({ kind: 'text' as const, place: part, part, headings: [], texts: [text] });
  const brief = storyScript({ ...story, reliability: undefined, prose: [block('kho-khan', 'Đường rất xa.'), block('ket-qua', 'Đi rất nhanh.')] }, '8');
  const ranks = Object.fromEntries(brief.flatMap(({ place, rank }) => (place && rank !== undefined ? [[place, rank]] : [])));
  expect(ranks['ket-qua']).toBeLessThan(ranks['kho-khan']!);
});
