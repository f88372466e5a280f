import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageText } from '../../../../src/bench/web/page-text.ts';
import { starlightFiles } from '../../../../src/bench/web/starlight-files.ts';
import { vitepressFiles } from '../../../../src/bench/web/vitepress-files.ts';

const texts = new Map([['/huong-dan/mot/', pageText('<main><h1>Một</h1><p>Hai</p></main>')]]);

it.each([
  ['Starlight', starlightFiles(texts), 'src/content/docs/huong-dan/mot.md', false],
  ['VitePress', vitepressFiles(texts), 'huong-dan/mot/index.md', true],
])('%s has each page at our address, its title once', (_, files, path, heading) => {
  expect(files.get(path)).toContain('title: "Một"');
  expect(files.get(path)!.includes('# Một')).toBe(heading);
});

it.each([
  ['Starlight', starlightFiles(texts)],
  ['VitePress', vitepressFiles(texts)],
])('%s is installed in exact versions', (_, files) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(files.get('package.json')!) as Record<string, Record<string, string> | undefined>;
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('Starlight runs on our Astro', () => {
  const ours = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { astro: string } };
  expect(JSON.parse(starlightFiles(texts).get('package.json')!)).toHaveProperty('dependencies.astro', ours.dependencies.astro);
});
