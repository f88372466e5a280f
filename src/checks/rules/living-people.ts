import { isKnownName, titledNames } from '../../domain/people/titled-names.ts';
import type { Content, EntryFile } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { proseOf } from '../texts.ts';
import { validEntries, validFiles } from '../valid-content.ts';

/**
 * Nobody is put before the public who is not there already or has not agreed: a story rests on a published source or on a
 * consent, tells of everyone it lists, and lists everyone it names. That a source really names them, a maintainer looks up.
 */
export function livingPeopleRule(content: Content): Fault[] {
  // An id that nothing defines is a fault of its own (`tham-chieu`), not a missing publisher.
  const publishers = new Map(validFiles(content, 'sources').flatMap(({ data }) => data.map(({ id, publisher }) => [id, publisher] as const)));
  const inPilots = validEntries(content, 'pilots').flatMap(({ data }) => data.people.map(({ name }) => name));
  return [
    ...validEntries(content, 'stories').flatMap(({ entry, data }) => [
      ...(data.consent || data.sources.some((id) => publishers.get(id) !== null) ? [] : [neitherSourceNorConsent(entry, data.sources.length)]),
      ...(entry.tree ? data.people.flatMap(({ name }, index) => (proseOf(entry).some(({ text }) => text.normalize().includes(name)) ? [] : [notTold(entry, index, name)])) : []),
      ...unlisted(entry, [...data.people.map(({ name }) => name), ...inPilots]),
    ]),
    ...validEntries(content, 'pilots').flatMap(({ entry }) => unlisted(entry, inPilots)),
  ];
}

const neitherSourceNorConsent = (entry: EntryFile, sources: number): Fault =>
  faultAt(entry, ['sources'], {
    code: 'nguoi-song', found: sources === 0 ? 'câu chuyện không có nguồn, cũng không có lời đồng ý' : 'không nguồn nào của câu chuyện ghi nơi đăng (publisher)',
    expected: 'ít nhất một nguồn đã đăng công khai, hoặc trường consent: ai trong chuyện đồng ý, ngày nào, giấy cất ở đâu',
    fix: 'thêm bài báo đã kể chuyện này vào content/sources.json; chưa lên báo thì xin người trong chuyện đồng ý rồi ghi consent (date, by, record)',
  });

const notTold = (entry: EntryFile, index: number, name: string): Fault =>
  faultAt(entry, ['people', index, 'name'], {
    code: 'nguoi-song', found: `“${name}” có trong people mà bài không nhắc`, expected: 'mỗi người trong people được gọi đủ họ tên ít nhất một lần trong bài, ở câu có nguồn',
    fix: 'viết đủ họ tên ở lần nhắc đầu, kết câu bằng <Cite id="…" />; người không có trong chuyện thì bỏ khỏi people',
  });

function unlisted(entry: EntryFile, known: string[]): Fault[] {
  const seen = new Set<string>();
  return proseOf(entry).flatMap(({ text, placeAt }) =>
    titledNames(text.normalize()).flatMap(({ index, name }) => {
      if (isKnownName(name, known) || seen.has(name)) return [];
      seen.add(name);
      return [{
        file: entry.file, ...placeAt(index), code: 'nguoi-chua-ke', field: '', severity: 'warning' as const,
        found: `“${name}” được gọi tên trong bài mà không có trong people`, expected: 'người được gọi tên có trong people, đúng như nguồn đã đăng',
        fix: 'thêm người ấy vào people nếu nguồn có nêu tên; không thì gọi bằng vai: “một chị bán hàng”',
      }];
    }),
  );
}
