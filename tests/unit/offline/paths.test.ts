import { describe, expect, it } from 'vitest';
import { isHashed, isLeftAlone, pathUnder, pictureOf, scriptsOf } from '../../../src/offline/worker/paths.ts';

describe('the path of an address', () => {
  it.each([
    ['https://ten.example/lang-so/', ''],
    ['https://ten.example/lang-so/huong-dan/x/?zarsrc=30#buoc-2', 'huong-dan/x/'],
    ['https://ten.example/lang-so/huong-dan/x/index.html', 'huong-dan/x/'],
    ['https://ten.example/lang-so/index.html', ''],
    ['https://ten.example/khac/', undefined],
    ['https://khac.example/lang-so/', undefined],
  ])('%s', (address, expected) => expect(pathUnder('https://ten.example/lang-so/', address)).toBe(expected));
});

describe('what goes past the worker', () => {
  it.each(['bien-tap/soan/', 'du-lieu/lang-so.json', 'am-thanh/a.mp3', 'tap-huan/x/lang-so-x.zip', 'sw.js', '404.html', 'ban-dung.json', 'sitemap-0.xml'])('%s', (path) => expect(isLeftAlone(path)).toBe(true));
  it.each(['', 'huong-dan/x/', 'xa/yen-hoa-14722/', 'pagefind/titles.json', '_astro/a.js', 'favicon.svg'])('not %s', (path) => expect(isLeftAlone(path)).toBe(false));
});

it.each([
  ['_astro/a.Dgmsst0n.js', true],
  ['anh/cho-que-1a2b3c4d5e-720.avif', true],
  ['pagefind/titles.json', false],
  ['huong-dan/_astro/', false],
])('%s is named by its content: %s', (path, expected) => expect(isHashed(path)).toBe(expected));

it('knows the sizes of one picture from those of another', () => {
  expect(pictureOf('anh/cho-que-1a2b3c4d5e-720.avif')).toBe(pictureOf('anh/cho-que-1a2b3c4d5e-1080.webp'));
  expect(pictureOf('anh/cho-que-1a2b3c4d5e-720.avif')).not.toBe(pictureOf('anh/cho-que-2-1a2b3c4d5e-720.avif'));
  expect(pictureOf('_astro/a-720.js')).toBeUndefined();
});

it('finds the scripts that a page names', () =>
  expect(scriptsOf('<template><script type="module" src="/_astro/SearchScript.astro_astro_type_script_index_0_lang.BeWYRqNu.js"></script></template><link href="/_astro/a.css">')).toEqual([
    '_astro/SearchScript.astro_astro_type_script_index_0_lang.BeWYRqNu.js',
  ]));
