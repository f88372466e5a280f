import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { faultsWith } from '../../fixtures/content-with.ts';
import { bodyLine, fixtureNames, frontMatterLine, host, hostileBodies, hostileFrontMatter, withBody, withFrontMatter } from '../../fixtures/hostile.ts';

/** Codes that say something is unsafe or cannot be read; what other rules think of the prose is not asked here. */
const safety = [
  'mdx', 'mdx-lenh', 'the-la', 'thuoc-tinh-la', 'the-phai-rong', 'dia-chi-nguy-hiem', 'anh-trong-bai', 'chu-cua-may-dung',
  'long-qua-sau', 'dong-qua-dai', 'tep-qua-lon', 'tep-la', 'cu-phap', 'phan-dau', 'truong-la', 'sai-kieu',
];
const refusals = async (change: Parameters<typeof faultsWith>[0]) =>
  (await faultsWith(change)).filter(({ code }) => safety.includes(code)).map(({ file, line, column, code, severity }) => [file, code, line, column, severity]);

afterAll(() => {
  expect(existsSync('hostile-ran.txt')).toBe(false);
  expect(globalThis).not.toHaveProperty('hostileRan');
});

describe('a hostile body is refused where it is hostile', () => {
  it.each(Object.entries(hostileBodies))('%s', async (name, [code, line, column]) => {
    expect((await refusals({ [host]: withBody(`body/${name}.mdx`) }))[0]).toEqual([`content/${host}`, code, line + bodyLine, column, undefined]);
  });

  it('has a row for every file, at least forty', () => {
    expect(fixtureNames('body')).toEqual(Object.keys(hostileBodies).sort());
    expect(fixtureNames('body').length).toBeGreaterThanOrEqual(40);
  });
});

describe('hostile front matter is refused where it is hostile', () => {
  it.each(Object.entries(hostileFrontMatter))('%s', async (name, [code, line, column]) => {
    expect((await refusals({ [host]: withFrontMatter(name) }))[0]).toEqual([`content/${host}`, code, line + frontMatterLine, column, undefined]);
  });

  it('has a row for every file', () => expect(fixtureNames('front-matter')).toEqual(Object.keys(hostileFrontMatter).sort()));
});

describe('odd but harmless prose passes', () => {
  it.each(fixtureNames('harmless'))('%s', async (name) => expect(await refusals({ [host]: withBody(`harmless/${name}.mdx`) })).toEqual([]));
});
