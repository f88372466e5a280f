import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, pagesOf, redirectPagesOf } from './dist.ts';
import { deadLinks } from './links.ts';
import { workspace, type Workspace } from './workspace.ts';

const old = '/huong-dan/quet-ma-qr-chuyen-khoan-an-toan/';
const now = '/huong-dan/tra-tien-dung-nguoi/';

let copy: Workspace;
let dist: string;
beforeAll(() => {
  copy = workspace();
  dist = join(copy.root, 'dist');
});
afterAll(() => copy.remove());
const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');

describe('an entry that gets another name', () => {
  it('by the command keeps its old address', () => {
    const renamed = copy.run('scripts/rename.ts', {}, [old, now]);
    expect(renamed.output).toContain(`Thêm chuyển hướng ${old} → ${now} vào content/redirects.json.`);
    expect(renamed.status).toBe(0);
    const { status, output } = copy.run('scripts/build.ts', { SITE_URL: 'https://ten.example/lang-so/' });
    expect(output).toMatch(/Địa chỉ: \d+, đều còn\. Thêm \d+ địa chỉ mới; hãy commit tệp content\/published-urls\.txt\./);
    expect(status).toBe(0);
    expect(read('content/published-urls.txt')).toContain(`${old}\n`);
    expect(read('content/published-urls.txt')).toContain(`${now}\n${now}#bai-lien-quan\n`);
    expect(read('dist/_redirects')).toContain(`/lang-so${old} /lang-so${now} 301\n`);
    expect(read('dist/_redirects')).toMatch(new RegExp(`^/lang-so/q/qr /lang-so${now} 301$`, 'm'));
    expect(read('content/short-codes.json')).not.toContain(old);
    expect(read('dist/nginx-redirects.map')).toContain(`"/lang-so${old}" "/lang-so${now}$is_args$args";`);
  });

  it('shows a valid page there, which search engines and the site’s own lists leave out', async () => {
    const pages = redirectPagesOf(dist).filter(({ path }) => !path.startsWith('/q/'));
    expect(pages.map(({ path }) => path).filter((path) => !path.startsWith(old))).toEqual([]);
    const { $, file } = pages.find(({ path }) => path === old)!;
    expect($('main a').attr('href')).toBe(`/lang-so${now}`);
    expect(existsSync(join(dist, $('script').attr('src')!.replace('/lang-so/', '')))).toBe(true);
    expect($('link[rel=canonical]').attr('href')).toBe(`https://ten.example/lang-so${now}`);
    const { results } = await new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] })).validateFile(file);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(read('dist/sitemap-0.xml')).not.toContain(old);
    expect(read('dist/pagefind/titles.json')).not.toContain(old);
    expect(deadLinks(pagesOf(dist), filesUnder(dist), '/lang-so/')).toEqual([]);
  });

  it('by hand fails the build, which names the address and the way out, and leaves the last good dist', () => {
    const [from, to] = ['content/stories/ma-qr-dau-kiet-hung-nhon.mdx', 'content/stories/ma-qr-dau-kiet.mdx'];
    renameSync(join(copy.root, from), join(copy.root, to));
    const facts = join(copy.root, 'content/facts.json');
    writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('stories/ma-qr-dau-kiet-hung-nhon', 'stories/ma-qr-dau-kiet'));
    const codes = join(copy.root, 'content/short-codes.json');
    writeFileSync(codes, readFileSync(codes, 'utf8').replace('/cau-chuyen/ma-qr-dau-kiet-hung-nhon/', '/cau-chuyen/ma-qr-dau-kiet/'));
    rmSync(dist, { recursive: true });
    const listed = read('content/published-urls.txt');
    const { status, output } = copy.run('scripts/build.ts');
    expect(status).toBe(1);
    expect(output).toContain('[mat-dia-chi]');
    expect(output).toMatch(/\/cau-chuyen\/ma-qr-dau-kiet-hung-nhon\/ đã đăng mà nay không còn, cùng \d+ neo trong trang/);
    expect(output).toContain('npm run rename -- cau-chuyen/ma-qr-dau-kiet-hung-nhon cau-chuyen/ma-qr-dau-kiet;');
    expect(output).toContain('{"from":"/cau-chuyen/ma-qr-dau-kiet-hung-nhon/","to":"/cau-chuyen/ma-qr-dau-kiet/","since":"');
    expect([existsSync(dist), read('content/published-urls.txt')]).toEqual([false, listed]);
  });
});
