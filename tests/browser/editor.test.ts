import type { Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { errorsOf } from '../../src/checks/fault.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { workspace, type Workspace } from '../site/workspace.ts';
import { violations } from './audit.ts';
import { desktop, onPage, phone, useBrowser } from './browser.ts';
import { pretendGithub } from './editor-github.ts';
import { changesOf, decapServer, repository, type Repository } from './editor-repository.ts';
import { serve } from './serve.ts';

useBrowser();

const signIn = 'https://dang-nhap.example';
const builds: Workspace[] = [];
const servers: Server[] = [];
const at = { local: '', github: '' };

/** A site of its own with an editor: dist/ has none. */
async function siteWith(settings: Record<string, string>): Promise<string> {
  const build = workspace();
  builds.push(build);
  for (const [script, words] of [['scripts/build-communes.ts'], ['scripts/build-pages.ts', ['dist']]] as const) {
    const { status, output } = build.run(script, settings, [...(words ?? [])]);
    if (status !== 0) throw new Error(output);
  }
  const { url, server } = await serve(join(build.root, 'dist'));
  servers.push(server);
  return url;
}

beforeAll(async () => {
  at.local = await siteWith({ EDITOR_LOCAL: '1' });
  at.github = await siteWith({ EDITOR_REPO: 'lang-so/kho-bai', EDITOR_OAUTH_URL: signIn });
}, 300_000);
afterAll(() => {
  for (const server of servers) server.close();
  for (const build of builds) build.remove();
});

/** Saves, and waits for the editor to say so. */
async function save(page: Page) {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Mục đã được lưu').waitFor();
}

const list = (page: Page, name: string) => page.locator(`[id^="${name}-field"]`).first();

describe('on the machine of someone who writes', () => {
  /** Opens a part of the editor over a fresh repository, signed in; Decap's server stands where the page looks for it. */
  async function withEditor(path: string, use: (page: Page, repo: Repository) => Promise<void>, options: BrowserContextOptions = {}) {
    const repo = repository();
    const server = await decapServer(repo);
    try {
      await onPage('/bien-tap/', { viewport: desktop, baseURL: at.local, ...options }, async (page) => {
        await page.route('http://localhost:8081/**', async (route) => {
          // What is still on its way when the test is over has nobody left to answer.
          const answered = async () => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://localhost:8081', server.url) }) });
          await answered().catch(() => undefined);
        });
        page.on('dialog', (dialog) => dialog.accept());
        // The editor draws its forms slowly where the machine has other work.
        page.setDefaultTimeout(60_000);
        await page.getByRole('link', { name: 'Mở trình sửa bài' }).click();
        await page.getByRole('button', { name: 'Đăng nhập' }).click();
        await page.getByRole('link', { name: 'Thuật ngữ' }).waitFor();
        await page.evaluate((hash) => void (location.hash = hash), path);
        await use(page, repo);
      });
    } finally {
      server.process.kill();
      repo.remove();
    }
  }

  it('shows the collections in Vietnamese', () =>
    withEditor('/', async (page) => {
      const names = page.getByRole('complementary').getByRole('link');
      await page.getByText('Quét mã ở đầu ngõ để làm giấy tờ').waitFor();
      expect(await names.allTextContents()).toEqual(['Câu chuyện', 'Hướng dẫn', 'Mô hình', 'Nguồn', 'Thuật ngữ']);
      await page.getByRole('link', { name: 'câu chuyện' }).filter({ hasText: 'Thêm câu chuyện' }).waitFor();
    }));

  it('saves an edited title as a branch with that line and no other', () =>
    withEditor('/collections/stories/entries/quet-ma-dau-ngo-song-phuong', async (page, repo) => {
      await page.getByLabel('Tiêu đề', { exact: true }).fill('Quét mã ở đầu ngõ');
      await save(page);
      expect(changesOf(repo, 'cms/stories/quet-ma-dau-ngo-song-phuong')).toEqual({
        files: ['content/stories/quet-ma-dau-ngo-song-phuong.mdx'],
        lines: ['-title: "Quét mã ở đầu ngõ để làm giấy tờ"', '+title: "Quét mã ở đầu ngõ"'],
      });
      expect(repo.git(['log', '-1', '--format=%s', 'cms/stories/quet-ma-dau-ngo-song-phuong']).trim()).toBe('Sửa câu chuyện “quet-ma-dau-ngo-song-phuong”');
    }));

  it('puts a source into the body where the cursor stands, and a value where a figure is', () =>
    withEditor('/collections/stories/entries/ma-qr-dau-kiet-hung-nhon', async (page, repo) => {
      const body = page.getByLabel('Bài viết', { exact: true });
      const text = await body.inputValue();
      await body.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.indexOf('.\n'), area.value.indexOf('.\n')));
      await page.getByLabel('Mã', { exact: true }).last().fill('vnexpress-hungnhon');
      await page.getByRole('button', { name: 'Chèn', exact: true }).click();
      await expect.poll(() => body.inputValue()).toBe(text.replace('.\n', ' <Cite id="vnexpress-hungnhon" />.\n'));
      await save(page);
      const { lines } = changesOf(repo, 'cms/stories/ma-qr-dau-kiet-hung-nhon');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(' <Cite id="vnexpress-hungnhon" />.');
    }));

  it('makes a new story, publishes it, and the content check finds nothing', () =>
    withEditor('/collections/stories/new', async (page, repo) => {
      const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
      await fill('Tiêu đề', 'Đưa “mã_QR” lên cổng chợ');
      await fill('Tóm tắt', 'Một người bán hàng dán mã ở cổng chợ.');
      await page.getByLabel('Hình vẽ', { exact: true }).click();
      await page.getByText('Chợ', { exact: true }).click();
      await fill('Tên nơi ấy', 'xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình');
      await page.getByLabel('Xã', { exact: false }).first().fill('yen-hoa-14722');
      await page.locator('p', { hasText: 'Yên Hòa, mã 14722' }).waitFor();
      await fill('Xảy ra khi nào', 'Tháng 12/2022');
      await fill('Chắc đến đâu', 'Một báo kể.');
      // Nobody in the story yet: refused, in Vietnamese.
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('Những người trong bài: cần ít nhất 1.').waitFor();
      await page.getByRole('button', { name: 'Thêm người' }).click();
      await list(page, 'people').getByLabel('Họ tên').fill('Nguyễn Tuấn Sự');
      await list(page, 'people').getByLabel('Là ai').fill('chủ cửa hàng');
      await page.getByRole('button', { name: 'Thêm nguồn' }).click();
      await list(page, 'sources').locator('input').fill('danviet-yenhoa');
      const body = page.getByLabel('Bài viết', { exact: true });
      expect((await body.inputValue()).match(/^## .*/gm)).toHaveLength(5);
      const first = '## Người trong chuyện\n\nAnh Nguyễn Tuấn Sự mở cửa hàng <Cite id="danviet-yenhoa" />.';
      await body.fill((await body.inputValue()).replace(/^(## .*)$/gm, '$1\n\nNguồn không nói.').replace('## Người trong chuyện\n\nNguồn không nói.', first));
      await save(page);
      const file = 'content/stories/dua-ma-qr-len-cong-cho.mdx';
      expect(changesOf(repo, 'cms/stories/dua-ma-qr-len-cong-cho').files).toEqual([file]);

      await page.getByRole('button', { name: 'Trạng thái: Bản nháp' }).click();
      await page.getByRole('menuitem', { name: 'Sẵn sàng' }).click();
      await page.getByRole('button', { name: 'Trạng thái: Sẵn sàng' }).waitFor();
      await page.getByRole('button', { name: 'Công bố', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Công bố ngay' }).click();
      await page.getByText('Mục đã được công bố').waitFor();
      expect(repo.git(['show', `main:${file}`])).toMatch(/^---\ntitle: "Đưa “mã_QR” lên cổng chợ"\n[\s\S]*\ndrawing: market\npublished: \d{4}-\d\d-\d\d\n/);
      repo.git(['checkout', '--quiet', '--force', 'main']);
      const faults = errorsOf(checkContent(await readContent(join(repo.root, 'content'))));
      expect(faults.filter(({ file: at }) => at.endsWith('dua-ma-qr-len-cong-cho.mdx')).map(({ code, found }) => `${code}: ${found}`)).toEqual([]);
    }));

  it('adds a source at the end of the list, leaving the other lines alone', () =>
    withEditor('/collections/sources/entries/sources', async (page, repo) => {
      await page.getByRole('button', { name: 'Thêm nguồn' }).click();
      const last = (label: string) => page.getByLabel(label, { exact: true }).last();
      await last('Mã').fill('bao-thu-nghiem');
      await last('Loại').click();
      await page.getByText('Bài báo', { exact: true }).last().click();
      await last('Tiêu đề').fill('Tên bài');
      await last('Tên ngắn').fill('Báo thử');
      await save(page);
      const { files, lines } = changesOf(repo, 'cms/sources/sources');
      expect(files).toEqual(['content/sources.json']);
      expect(lines.map((line) => line.replace(/^(.)\s+/, '$1'))).toEqual([
        '+},', '+{', '+"id": "bao-thu-nghiem",', '+"kind": "article",', '+"title": "Tên bài",', '+"publisher": null,', '+"shortName": "Báo thử",', '+"url": null,', '+"published": null',
      ]);
      // The form of all sources is the heaviest there is.
    }), 240_000);

  it('takes a picture under a toneless name, and keeps the bare name in the entry', () =>
    withEditor('/collections/stories/entries/quet-ma-dau-ngo-song-phuong', async (page, repo) => {
      await page.getByRole('button', { name: 'Thêm ảnh' }).click();
      const photos = list(page, 'photos');
      await photos.getByLabel('Mã').fill('cho-que');
      await photos.getByRole('button', { name: 'Chọn một hình' }).click();
      const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
      await page.locator('input[type=file]').setInputFiles({ name: 'Chợ Quê_1.PNG', mimeType: 'image/png', buffer: png });
      await page.getByText('cho-que-1.png').first().waitFor();
      await page.getByRole('button', { name: 'Lấy những cái đã chọn' }).click();
      await photos.getByLabel('Trong ảnh có gì').fill('Sạp rau ở chợ quê buổi sáng');
      await photos.getByLabel('Người chụp').fill('Người viết');
      await photos.getByLabel('Giấy phép').click();
      await page.getByText('CC0', { exact: true }).click();
      await save(page);
      const { files, lines } = changesOf(repo, 'cms/stories/quet-ma-dau-ngo-song-phuong');
      expect(files).toEqual(['content/pictures/cho-que-1.png', 'content/stories/quet-ma-dau-ngo-song-phuong.mdx']);
      expect(lines).toContain('+    file: "cho-que-1.png"');
    }));
});

describe('on GitHub', () => {
  it('signs in, sends a pull request with a label, leaves main alone, and calls nobody else', async () => {
    const repo = repository();
    try {
      await onPage('/bien-tap/', { viewport: desktop, baseURL: at.github }, async (page) => {
        const origins = new Set<string>();
        page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
        const github = await pretendGithub(page.context(), repo, 'lang-so/kho-bai', signIn);
        const before = repo.git(['rev-parse', 'main']);
        await page.getByRole('link', { name: 'Mở trình sửa bài' }).click();
        await page.getByRole('button', { name: 'Đăng nhập bằng GitHub' }).click();
        await page.getByText('Quét mã ở đầu ngõ để làm giấy tờ').click();
        await page.getByLabel('Tiêu đề', { exact: true }).fill('Quét mã ở đầu ngõ');
        await save(page);
        expect(github.pulls).toEqual([
          { number: 1, title: 'Sửa câu chuyện “quet-ma-dau-ngo-song-phuong”', head: 'cms/stories/quet-ma-dau-ngo-song-phuong', base: 'main', labels: ['decap-cms/draft'], state: 'open' },
        ]);
        expect(changesOf(repo, 'cms/stories/quet-ma-dau-ngo-song-phuong').lines).toEqual(['-title: "Quét mã ở đầu ngõ để làm giấy tờ"', '+title: "Quét mã ở đầu ngõ"']);
        expect(repo.git(['rev-parse', 'main'])).toBe(before);
        // Sent for review; publishing stays with people on GitHub.
        await page.getByRole('button', { name: 'Trạng thái: Bản nháp' }).click();
        await page.getByRole('menuitem', { name: 'Đang xét duyệt' }).click();
        await expect.poll(() => github.pulls[0]!.labels).toEqual(['decap-cms/pending_review']);
        expect(await page.getByRole('button', { name: 'Công bố', exact: true }).count()).toBe(0);
        const inside = new URL(page.url()).origin;
        expect([...origins].filter((origin) => ![inside, 'null', 'https://api.github.com', signIn].includes(origin))).toEqual([]);
      });
    } finally {
      repo.remove();
    }
  });
});

describe('the page before the editor', () => {
  it.each([['local', phone], ['github', phone], ['github', desktop]] as const)('of a %s build has nothing that axe finds', (kind, viewport) =>
    onPage('/bien-tap/', { viewport, baseURL: at[kind] }, async (page) => expect(await violations(page)).toEqual([])));

  it('loads nothing of the editor', () =>
    onPage('/', { viewport: phone, baseURL: at.github }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${at.github}/bien-tap/`, { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /decap|soan/.test(path))).toEqual([]);
    }));
});
