import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../src/editor/cms/config.ts';
import { editorFile } from '../../../../src/editor/cms/make-config.ts';
import { pictureName } from '../../../../src/editor/cms/picture-name.ts';
import { contentSecurityPolicy, editorSettings, hasEditor } from '../../../../src/editor/cms/settings.ts';
import { readValue, valueText } from '../../../../src/editor/cms/value-text.ts';

const github = { EDITOR_REPO: 'lang-so/lang-so', EDITOR_OAUTH_URL: 'https://dang-nhap.example/' };
const place = { site: 'https://lang-so.example/', emblem: '/favicon.svg' };
const none = { sources: [], guides: [], stories: [], units: [], observations: [] };

describe('settings', () => {
  it('without any, there is no editor', () => expect(hasEditor(editorSettings({}))).toBe(false));
  it('take the main branch', () => expect(editorSettings(github).github).toEqual({ repo: 'lang-so/lang-so', branch: 'main', oauthUrl: 'https://dang-nhap.example' }));
  it.each([
    ['half of them', { EDITOR_REPO: 'a/b' }, 'expected both or neither'],
    ['an address for a repository', { ...github, EDITOR_REPO: 'https://github.com/a/b' }, 'expected owner/name'],
    ['plain http', { ...github, EDITOR_OAUTH_URL: 'http://x.example' }, 'expected an https address'],
    ['a path', { ...github, EDITOR_OAUTH_URL: 'https://x.example/auth' }, 'without a path'],
  ])('refuse %s', (_name, environment, words) => expect(() => editorSettings(environment)).toThrow(words));
});

describe('the configuration', () => {
  const file = editorFile(editorSettings({ ...github, EDITOR_LOCAL: '1' }), place, none);
  it('on GitHub asks for a review: pull requests, nothing published from the editor', () => {
    expect(file.github).toMatchObject({ publish_mode: 'editorial_workflow', backend: { name: 'github', repo: 'lang-so/lang-so', branch: 'main', open_authoring: true, auth_scope: 'public_repo' } });
    expect(file.github!.collections.map(({ publish }) => publish)).toEqual([false, false, false, false, false]);
  });
  it('on one machine works through decap-server', () => expect(file.local!.backend).toMatchObject({ name: 'proxy', proxy_url: 'http://localhost:8081/api/v1' }));
  it('is JSON', () => expect(JSON.parse(JSON.stringify(file.github!.collections))).toHaveLength(formFields(file.github!.collections[3]!).length + 4));
});

describe('the content security policy', () => {
  it('lets the editor speak to GitHub and to who signs in, nobody else', () => {
    const connect = contentSecurityPolicy(editorSettings(github)).split('; ').find((line) => line.startsWith('connect-src'));
    expect(connect).toBe("connect-src 'self' https://api.github.com https://dang-nhap.example blob: data:");
  });
});

describe('a value', () => {
  it.each([
    ['1.582', 1582],
    ['7,5', 7.5],
    ['3.000 đến 5.000', { from: 3000, to: 5000 }],
    ['từ 3–5', { from: 3, to: 5 }],
    ['hơn một nửa', 'hơn một nửa'],
    ['', undefined],
  ])('%s', (text, value) => expect(readValue(text)).toEqual(value === undefined ? {} : { value }));
  it.each([1582, 7.5, { from: 3000, to: 5000 }, 'vài chục'])('%j is read back as it was shown', (value) => expect(readValue(valueText(value)).value).toEqual(value));
  it('that has two readings is refused', () => expect(readValue('1,582').refused).toContain('1.582'));
});

describe('the name of a picture', () => {
  it.each([
    ['Chợ Quê (1).JPG', 'cho-que-1.jpg'],
    ['IMG_2024.jpeg', 'img-2024.jpeg'],
    ['ảnh.của.Bà Na.png', 'anh-cua-ba-na.png'],
    ['😀.webp', 'anh.webp'],
  ])('%s', (name, expected) => expect(pictureName(name)).toBe(expected));
});
