import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { codePoints } from '../../src/domain/message/shorten-to.ts';
import type { ShortCode } from '../../src/domain/short-code.ts';
import { siteAddress } from '../../src/site/address.ts';
import { readQr } from '../fixtures/read-qr.ts';
import { pagesOf } from './dist.ts';

const { site } = siteAddress(process.env['SITE_URL']);
const codes = JSON.parse(readFileSync('content/short-codes.json', 'utf8')) as ShortCode[];
const numberOf = (page: string) => codes.find(({ code, to }) => to === page && /^\d+$/.test(code))!.code;
const pages = pagesOf();
const shares = pages.filter(({ path }) => path.endsWith('/chia-se/'));

describe('a share page', () => {
  it.each(shares.map((page) => [page.path, page] as const))('%s', async (path, { $ }) => {
    const entry = path.replace(/chia-se\/$/, '');
    const message = $('textarea').text();
    expect(codePoints(message)).toBeLessThanOrEqual(300);
    expect(message.endsWith(`\n${site}${entry}`)).toBe(true);
    expect(message.normalize('NFC')).toBe(message);
    const address = `${site}/q/${numberOf(entry)}`;
    expect($('.short').text()).toBe(address.replace(/^https?:\/\//, ''));
    const picture = $.xml($('svg.qr')).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    expect(await readQr(Buffer.from(picture), Number($('svg.qr').attr('width')) * 6)).toBe(address);
    expect($('script[src^="http"], link[rel=stylesheet][href^="http"], iframe').length).toBe(0);
  });
});

describe('short codes', () => {
  it('each leads to its entry, and the built files for hosts say the same', () => {
    const hosts = readFileSync('dist/_redirects', 'utf8').split('\n');
    for (const { code, to } of codes) {
      const $ = load(readFileSync(`dist/q/${code}/index.html`, 'utf8'));
      expect($('main a').attr('href'), code).toBe(to);
      expect($('meta[property="og:image"]').attr('content'), code).toBe(`${site}${to}og.png`);
      expect(hosts.filter((line) => line === `/q/${code} ${to} 301` || line === `/q/${code}/ ${to} 301`), code).toHaveLength(2);
      expect(existsSync(`dist${to}index.html`), to).toBe(true);
    }
  });

  it('are all on /q/, numbers in order, and nothing else is', () => {
    const { $ } = pages.find(({ path }) => path === '/q/')!;
    const listed = $('a[data-codes]').get().flatMap((element) => $(element).attr('data-codes')!.split(' ').map((code) => `${code} ${$(element).attr('href')}`));
    expect(listed.sort()).toEqual(codes.map(({ code, to }) => `${code} ${to}`).sort());
    expect(pages.find(({ path }) => path === '/')!.$('footer a[href="/q/"]')).toHaveLength(1);
  });
});
