import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packSession, type BuiltSite } from '../../../src/packs/pack-session.ts';
import type { SessionToPack } from '../../../src/packs/session-to-pack.ts';
import { zipPack } from '../../../src/packs/zip-pack.ts';

const session: SessionToPack = { id: 'x', title: 'Buổi <1>', updated: '2026-11-22', guides: [{ id: 'a', title: 'Bài A' }] };
const pageOf = (main: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><title>T – Làng số</title><link rel="stylesheet" href="/lang-so/_astro/s.css">${head}</head><body><header><a href="/lang-so/">Làng số</a></header><main id="noi-dung">${main}</main></body></html>`;

const files: Record<string, string> = {
  'tap-huan/x/index.html': pageOf('<a href="/lang-so/huong-dan/a/">A</a><script type="module" src="/lang-so/_astro/q.js"></script>'),
  'tap-huan/x/nguoi-huong-dan/index.html': pageOf('<p data-pack><a href="/lang-so/tap-huan/x/lang-so-x.zip">Tải</a></p><p>Dạy</p>'),
  'tap-huan/x/chia-se/index.html': pageOf('Gửi'),
  'tap-huan/x/og.png': 'png',
  'tap-huan/x/lang-so-x.zip': 'an earlier pack',
  'huong-dan/a/index.html': pageOf('<img src="/lang-so/anh/h.webp" alt=""><a href="/lang-so/huong-dan/b/">B</a>'),
  'huong-dan/a/truyen-thanh/index.html': pageOf('<a href="/lang-so/huong-dan/a/truyen-thanh.txt">Chữ</a>'),
  'huong-dan/a/truyen-thanh.txt': 'Kính thưa bà con.\n',
  'huong-dan/a/truyen-thanh-nam.txt': 'no page leads here',
  'huong-dan/b/index.html': pageOf('B'),
  '_astro/s.css': '@font-face{src:url(/lang-so/_astro/f.woff2)}',
  '_astro/f.woff2': 'font',
  '_astro/q.js': 'ask();',
  'anh/h.webp': 'picture',
};

const siteOf = (own: Record<string, string>): BuiltSite => ({
  origin: 'https://ten.example', base: '/lang-so/', codeOf: () => undefined,
  list: async (folder) => Object.keys(own).filter((file) => file.startsWith(folder)),
  read: async (file) => {
    if (own[file] === undefined) throw new Error(`no ${file}`);
    return new TextEncoder().encode(own[file]);
  },
});
const packed = await packSession(session, siteOf(files));
const textOf = (name: string) => new TextDecoder().decode(packed.get(name));

describe('a pack', () => {
  it('holds the pages of the session and its guides, what they load, and no more', () => {
    expect([...packed.keys()].sort()).toEqual([
      'DOC-TRUOC.txt', 'MO-TRANG-NAY.html', 'trang/_astro/f.woff2', 'trang/_astro/q.js', 'trang/_astro/s.css', 'trang/anh/h.webp',
      'trang/huong-dan/a/index.html', 'trang/huong-dan/a/truyen-thanh.txt', 'trang/huong-dan/a/truyen-thanh/index.html',
      'trang/tap-huan/x/index.html', 'trang/tap-huan/x/nguoi-huong-dan/index.html',
    ]);
  });

  it('fits every kind of file to a folder', () => {
    expect(textOf('trang/tap-huan/x/index.html')).toContain('<a href="../../huong-dan/a/index.html">A</a><script src="../../_astro/q.js" defer></script>');
    expect(textOf('trang/tap-huan/x/nguoi-huong-dan/index.html')).toContain('<main id="noi-dung"><p>Dạy</p></main>');
    expect(textOf('trang/_astro/s.css')).toBe('@font-face{src:url("f.woff2")}');
    expect(textOf('trang/_astro/q.js')).toBe('(()=>{ask();\n})();\n');
    expect(textOf('trang/huong-dan/a/truyen-thanh.txt')).toBe('Kính thưa bà con.\r\n');
  });

  it('begins with a page that leads to all that is there, and to nothing that is not', () => {
    const start = textOf('MO-TRANG-NAY.html');
    expect([...start.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'trang/_astro/s.css', 'MO-TRANG-NAY.html', 'trang/tap-huan/x/index.html', 'trang/tap-huan/x/nguoi-huong-dan/index.html', 'trang/huong-dan/a/index.html', 'trang/huong-dan/a/truyen-thanh/index.html',
    ]);
    expect(start).toContain('<title>Mở từ đây: Buổi &#x3C;1> – Làng số</title>');
    expect(start).not.toContain('<script');
  });

  it('says how to open it, how old it is and what one may do with it', () => {
    for (const words of ['Buổi <1>', 'lang-so-x.zip', 'MO-TRANG-NAY.html', 'USB', 'Zalo', '22/11/2026', 'CC BY 4.0', 'dẫn về ten.example/lang-so/', 'Trang độc lập']) expect(textOf('DOC-TRUOC.txt')).toContain(words);
  });

  it('is refused when a page loads what is not there', async () => {
    const { '_astro/f.woff2': _, ...rest } = files;
    await expect(packSession(session, siteOf(rest))).rejects.toThrow('no _astro/f.woff2');
  });
});

describe('zipPack', () => {
  const zip = zipPack(packed, '2026-11-22');
  it('gives the files back', () => expect(unzipSync(zip)).toEqual(Object.fromEntries(packed)));
  it('gives the same bytes whatever the order of the files', () => expect(zipPack(new Map([...packed].reverse()), '2026-11-22')).toEqual(zip));
  it('gives the same bytes in every time zone', () => {
    const zone = process.env['TZ'];
    for (const other of ['Asia/Ho_Chi_Minh', 'Pacific/Honolulu']) {
      process.env['TZ'] = other;
      expect(zipPack(packed, '2026-11-22')).toEqual(zip);
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  it('sorts by name', () => expect(Object.keys(unzipSync(zip)).slice(0, 3)).toEqual(['DOC-TRUOC.txt', 'MO-TRANG-NAY.html', 'trang/_astro/f.woff2']));
  it.each(['ảnh.webp', 'a b.txt', '../a', '/a', 'a//b'])('refuses the name %s', (name) => expect(() => zipPack(new Map([[name, new Uint8Array()]]), '2026-11-22')).toThrow(`\`${name}\``));
});
