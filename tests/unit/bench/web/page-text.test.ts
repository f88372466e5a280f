import { expect, it } from 'vitest';
import { pageText } from '../../../../src/bench/web/page-text.ts';
import { textAsHtml } from '../../../../src/bench/web/text-as-html.ts';
import { textAsMarkdown } from '../../../../src/bench/web/text-as-markdown.ts';

const page = (main: string) => `<!doctype html><html><head><meta name="description" content="Cho ai: mọi nhà"></head><body><nav><a href="/">Đầu trang</a></nav><main><h1>Bài “một”</h1>${main}</main><footer>Cuối trang</footer></body></html>`;
const top = '---\ntitle: "Bài “một”"\ndescription: "Cho ai: mọi nhà"\n---\n\n';
const head = '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bài “một”</title><h1>Bài “một”</h1>';

it.each([
  ['headings', '<h2 id="a">Hai</h2><h3>Ba</h3>', '## Hai\n\n### Ba\n', '<h2>Hai</h2><h3>Ba</h3>'],
  ['boxes are opened', '<div><section><p class="x">Một</p></section></div><figure><figcaption>Hai</figcaption></figure>', 'Một\n\nHai\n', '<p>Một</p><p>Hai</p>'],
  ['words beside a block', '<div>Một <b>hai</b><p>Ba</p> bốn</div>', 'Một **hai**\n\nBa\n\nbốn\n', '<p>Một <b>hai</b></p><p>Ba</p><p>bốn</p>'],
  ['terms', '<dl><dt>Ai</dt><dd><span>Bà con</span></dd></dl>', 'Ai\n\nBà con\n', '<p>Ai</p><p>Bà con</p>'],
  ['lists', '<ol><li id="b1">Một</li><li><p>Hai</p><ul><li>Ba</li></ul></li></ol>', '1. Một\n2. Hai\n   * Ba\n', '<ol><li>Một</li><li><p>Hai</p><ul><li>Ba</li></ul></li></ol>'],
  ['links', '<p>Xem <a class="x" href="/nguon/">nguồn <span>này</span></a>.</p>', 'Xem [nguồn này](/nguon/).\n', '<p>Xem <a href="/nguon/">nguồn này</a>.</p>'],
  ['space', '<p>\n  Một\n  <span> hai </span> </p>', 'Một hai\n', '<p>Một hai</p>'],
  ['signs of Markdown and HTML', '<p>1 &lt; 2 * 3 * 4</p>', '1 < 2 \\* 3 \\* 4\n', '<p>1 &#x3C; 2 * 3 * 4</p>'],
  ['nothing that is not text', '<nav>Đường</nav><svg><text>Hình</text></svg><script>1</script><form>Ô</form><p>Một<button>Nút</button></p><p></p>', 'Một\n', '<p>Một</p>'],
])('reads %s', (_, main, markdown, html) => {
  const text = pageText(page(main));
  expect(textAsMarkdown(text)).toBe(top + markdown);
  expect(textAsHtml(text)).toBe(`${head}${html}</html>`);
});

it('prints the title as a heading where a theme does not', () => expect(textAsMarkdown(pageText(page('<p>Một</p>')), true)).toBe(`${top}# Bài “một”\n\nMột\n`));

it('refuses a page without <main>', () => expect(() => pageText('<p>Một</p>')).toThrow('expected a built page'));
