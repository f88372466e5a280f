import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../../src/search/extract-records.ts';

/** Records of a page with that inside its searched part. */
const recordsOf = (inner: string, attributes = '') =>
  extractRecords(`<!doctype html><title>Thẻ</title><h1>Ngoài</h1><main data-search-section="guides" data-search-name="Hướng dẫn" ${attributes}>${inner}</main><p>Chân trang`, '/huong-dan/a/');
const blocksOf = (inner: string) => recordsOf(inner)[0]!.blocks.map(({ text, level, id }) => [level ? `h${level}` : 'p', text, ...(id ? [`#${id}`] : [])].join(' '));

describe('a page', () => {
  it('is one record with its facts', () => {
    expect(recordsOf('<h1>Quét <em>mã</em></h1><p>Mở máy.</p>', 'data-search-topic="tien" data-search-place="xã A, tỉnh B" data-search-words="mã vạch|QR" data-search-leads="/x/|/y/"')).toEqual([
      {
        url: '/huong-dan/a/', title: 'Quét mã', section: 'guides', sectionName: 'Hướng dẫn', topic: 'tien', place: 'xã A, tỉnh B',
        words: ['mã vạch', 'QR'], leads: ['/x/', '/y/'], hotlines: [], blocks: [{ text: 'Quét mã', level: 1 }, { text: 'Mở máy.' }],
      },
    ]);
  });

  it('has no facts it does not tell', () => {
    const [record] = recordsOf('<p>Chữ</p>');
    expect(record).toMatchObject({ title: '', words: [], leads: [], hotlines: [] });
    expect(record).not.toHaveProperty('topic');
    expect(record).not.toHaveProperty('place');
  });

  it.each(['<h1>Trang</h1><p>Chữ', '', '<p data-search-ignore>Chữ'])('that does not say its section has no records: %s', (html) => expect(extractRecords(html, '/')).toEqual([]));
});

it('with a title alone has no other text', () => {
  const [page, part] = recordsOf('<h1>Sổ</h1><p>Chữ</p><div id="x" data-search-record>Mục<p>Lời</p></div>', 'data-search-title-only');
  expect([page!.title, page!.blocks]).toEqual(['Sổ', [{ text: 'Sổ', level: 1 }]]);
  expect(part!.blocks.map(({ text }) => text)).toEqual(['Mục', 'Lời']);
});

describe('blocks', () => {
  it.each<[string, string[], string]>([
    ['<h1>A</h1><h2 id="b">B</h2><h6>C</h6>', ['h1 A', 'h2 B #b', 'h6 C'], 'headings'],
    ['<p>Một <b>hai</b>, <a href="/">ba</a>.</p>', ['p Một hai, ba.'], 'what stands in a line'],
    ['<ul><li>Một<li>Hai</ul>', ['p Một', 'p Hai'], 'items'],
    ['Đầu<p>giữa</p>cuối', ['p Đầu', 'p giữa', 'p cuối'], 'text beside blocks'],
    ['<p>Một<br>hai</p>', ['p Một', 'p hai'], 'lines'],
    ['<p>\n  Một\n  hai\t</p><p> </p>', ['p Một hai'], 'white space'],
    ['<p>Chữ</p><script>s</script><style>t</style><nav>n</nav><form>f</form><button>b</button><svg><text>v</text></svg><!-- c -->', ['p Chữ'], 'what is no text'],
    ['<p>Chữ</p><p data-search-ignore>bỏ <b>qua</b></p>', ['p Chữ'], 'what is left out'],
    ['<p>Chữ <span data-search-ignore>(nguồn)</span> tiếp</p>', ['p Chữ tiếp'], 'what is left out in a line'],
    ['<li id="buoc-1" data-search-step><p data-search-ignore>1</p><p>Mở máy.</p><p>Xem.</p></li>', ['h3 Mở máy. #buoc-1', 'p Xem.'], 'a step'],
    ['<li data-search-step><p>Mở máy.</p></li>', ['p Mở máy.'], 'a step without an id'],
    ['<p>a &amp; b &lt;c&gt;</p>', ['p a & b <c>'], 'references'],
    ['', [], 'nothing'],
  ])('of %s are %j: %s', (inner, blocks) => expect(blocksOf(inner)).toEqual(blocks));
});

describe('a part that stands for itself', () => {
  const page = '<h1>Thuật ngữ</h1><dl><div id="qr" data-search-record data-search-words="QR|mã QR" data-search-leads="/huong-dan/b/"><dt>QR<span>: mã</span></dt><dd>Ô vuông.</dd></div></dl><p>Cuối.</p>';

  it('is a record of its own, titled by its first text', () => {
    expect(recordsOf(page, 'data-search-words="từ điển" data-search-topic="tien"')[1]).toEqual({
      url: '/huong-dan/a/#qr', title: 'QR: mã', section: 'guides', sectionName: 'Hướng dẫn', words: ['QR', 'mã QR'], leads: ['/huong-dan/b/'], hotlines: [],
      blocks: [{ text: 'QR: mã', level: 1 }, { text: 'Ô vuông.' }],
    });
  });

  it('is no text of its page', () => expect(recordsOf(page)[0]!.blocks.map(({ text }) => text)).toEqual(['Thuật ngữ', 'Cuối.']));

  it.each([
    ['in something left out', '<div data-search-ignore>bỏ<section><p id="x" data-search-record>Mục</p></section></div>', ['/huong-dan/a/', '/huong-dan/a/#x']],
    ['in another part', '<div id="x" data-search-record>Mục<p id="y" data-search-record>Con</p></div>', ['/huong-dan/a/', '/huong-dan/a/#x', '/huong-dan/a/#y']],
  ])('is found %s', (_, inner, urls) => {
    const records = recordsOf(inner);
    expect(records.map(({ url }) => url)).toEqual(urls);
    expect(records.slice(1).map(({ title }) => title)).toEqual(['Mục', 'Con'].slice(0, urls.length - 1));
    expect(records[0]!.blocks).toEqual([]);
  });
});

describe('numbers to call', () => {
  it.each<[string, [string, string][], string]>([
    ['<ul><li data-search-phone="1022" data-search-phone-name="Tổng đài">Gọi 1022</li></ul>', [['Tổng đài', '1022']], 'a block'],
    ['<p>Gọi <a data-search-phone="156" data-search-phone-name="Báo lừa đảo">156</a></p>', [['Báo lừa đảo', '156']], 'in a line'],
    ['<p>Gọi 156</p>', [], 'not told'],
  ])('on %s are %j: %s', (inner, hotlines) => expect(recordsOf(inner)[0]!.hotlines).toEqual(hotlines));

  it('stay text', () => expect(blocksOf('<p>Gọi <a data-search-phone="156" data-search-phone-name="x">156</a></p>')).toEqual(['p Gọi 156']));
});

it('what only lends its words says so', () => {
  const [page, lender, ...others] = recordsOf('<h1>Mã</h1><ul data-search-ignore><li data-search-lend data-search-words="mã 7|mã qr" data-search-leads="/x/">Quét</li></ul>');
  expect(page!.blocks).toEqual([{ text: 'Mã', level: 1 }]);
  expect(lender).toMatchObject({ words: ['mã 7', 'mã qr'], leads: ['/x/'], lendsOnly: true });
  expect(others).toEqual([]);
});
