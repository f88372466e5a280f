import { expect, it } from 'vitest';
import { neededFiles } from '../../../src/offline/needed-files.ts';

const files: Record<string, string> = {
  'tao/': `<link rel="stylesheet" href="/lang-so/_astro/a.css"><link rel="canonical" href="https://ten.example/lang-so/tao/"><link rel="icon" href="/lang-so/i.svg">
    <script type="module" src="/lang-so/_astro/a.js"></script><a href="/lang-so/khac/">khác</a><img src="/lang-so/anh.png" alt=""><template><script src="/lang-so/_astro/search.js"></script></template>`,
  'tao/chieu/': '<body data-show="/lang-so/_astro/show.js"><img src="data:image/png;base64,AA" alt=""></body>',
  '_astro/a.css': "@font-face { src: url('./f.woff2') } a { background: url(data:x) }",
  '_astro/a.js': 'import{a}from"./b.js";import"./c.js";const d=()=>import(`./d.js`);const no="from ./e.js";',
  '_astro/b.js': 'export const a=1;import"./a.js"',
  '_astro/c.js': '',
  '_astro/d.js': 'import"https://ten.example/x.js"',
  '_astro/show.js': '',
};

it('finds all that pages load, and what that loads', async () => {
  const found = await neededFiles('/lang-so/', async (path) => {
    if (!(path in files)) throw new Error(`Unexpected ${path}`);
    return files[path]!;
  })(['tao/', 'tao/chieu/']);
  expect(found).toEqual(['_astro/a.css', '_astro/a.js', '_astro/b.js', '_astro/c.js', '_astro/d.js', '_astro/f.woff2', '_astro/show.js', 'anh.png', 'i.svg', 'tao/', 'tao/chieu/']);
});

it('refuses a page that is not there', async () => {
  await expect(neededFiles('/', () => Promise.reject(new Error('ENOENT')))(['khong-co/'])).rejects.toThrow('ENOENT');
});
