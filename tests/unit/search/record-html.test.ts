import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { otherNames } from '../../../src/domain/search/excerpt.ts';
import { fromIndexForm, toIndexForm } from '../../../src/domain/text/index-form.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { recordHtml } from '../../../src/search/record-html.ts';
import { searchRecord } from '../../fixtures/search-site.ts';

const htmlOf = (changes: Partial<SearchRecord>) => recordHtml(searchRecord('/huong-dan/a/', 'Đảo', '', changes));
/** The same with text as people read it. */
const readable = (changes: Partial<SearchRecord>) => fromIndexForm(htmlOf(changes));

describe('the page that is indexed', () => {
  it.each<[string, Partial<SearchRecord>, string]>([
    ['a title', { blocks: [{ text: 'Đảo', level: 1 }] }, '<h1>Đảo.</h1>'],
    ['a heading to go to', { blocks: [{ text: 'Bước', level: 3, id: 'b-1' }] }, '<h3 id="b-1">Bước.</h3>'],
    ['text', { blocks: [{ text: 'Mở máy' }] }, '<p>Mở máy.</p>'],
    ['an end that is there', { blocks: [{ text: 'Xong chưa?' }] }, '<p>Xong chưa?</p>'],
    ['signs of HTML', { blocks: [{ text: 'a < b & "c"', level: 2, id: 'x"y' }] }, '<h2 id="x&quot;y">a &lt; b &amp; &quot;c&quot;.</h2>'],
    ['the section', { sectionName: 'Hướng dẫn' }, '<meta data-pagefind-filter="section[content]" content="Hướng dẫn">'],
    ['the section, to be shown', { sectionName: 'Hướng dẫn' }, '<meta data-pagefind-meta="section[content]" content="Hướng dẫn">'],
    ['the topic', { topic: 'tien' }, '<meta data-pagefind-filter="topic[content]" content="tien">'],
    ['the province', { place: 'xã A, tỉnh Bắc Ninh' }, '<meta data-pagefind-filter="place[content]" content="Bắc Ninh">'],
    ['the place', { place: 'xã A, tỉnh Bắc Ninh' }, '<meta data-pagefind-meta="place[content]" content="xã A, tỉnh Bắc Ninh">'],
    ['other names', { words: ['QR', 'mã vạch'] }, 'QR, mã vạch.</p>'],
  ])('holds %s', (_, changes, html) => expect(readable(changes)).toContain(html));

  it.each<[string, Partial<SearchRecord>, string]>([
    ['topic', {}, 'topic'],
    ['place', {}, 'place'],
    ['other names', { words: [] }, otherNames],
  ])('tells no %s where there is none', (_, changes, absent) => expect(htmlOf(changes)).not.toContain(absent));

  it('is written in index form, but not what is shown or filtered by', () => {
    const html = htmlOf({ blocks: [{ text: 'Đường đi' }], words: ['đê'], topic: 'đất', place: 'xã A, tỉnh Đắk Lắk', sectionName: 'Đề' });
    expect(html).toContain(toIndexForm('Đường đi'));
    expect(html).toContain(toIndexForm('đê'));
    for (const plain of ['đất', 'Đắk Lắk', 'Đề']) expect(html).toContain(`content="${plain}"`);
  });

  it('of a source has its name, but no heading that would weigh more', () => {
    const blocks = [{ text: 'Đảo', level: 1 }, { text: 'Mục', level: 2, id: 'm' }];
    const [source, guide] = ['sources', 'guides'].map((section) => readable({ section, blocks, title: 'Đảo' }));
    expect(source).toContain('<meta data-pagefind-meta="name[content]" content="Đảo">');
    expect(source).toContain('<p>Đảo.</p>');
    expect(source).not.toMatch(/<h\d/);
    expect(guide).toMatch(/<h1/);
    expect(guide).not.toContain('meta="name');
  });

  it('ends with other names, under a heading of their own', () => {
    const html = htmlOf({ blocks: [{ text: 'Đảo', level: 1 }, { text: 'Chữ' }], words: ['mã'] });
    expect(html.indexOf(`id="${otherNames}"`)).toBeGreaterThan(html.indexOf(toIndexForm('Chữ')));
    expect(html.indexOf(toIndexForm('mã'))).toBeGreaterThan(html.indexOf(`id="${otherNames}"`));
  });

  it('is HTML that reads back as its text', () => {
    const text = 'Vào dichvucong.gov.vn <ngay> & “đợi”, 18-NQ/TU…';
    expect(fromIndexForm(toString(fromHtml(htmlOf({ blocks: [{ text }] }))).trim())).toBe(text);
  });
});
