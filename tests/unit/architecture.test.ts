import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsIn, importsOf, linesOf, scriptsOf } from '../fixtures/source-files.ts';

/**
 * What each layer (first folder under src/, or scripts/) may import. `type x` allows types only. `layers` is the direction
 * of dependencies; `packages` is exact: what stands there is used, and nothing else.
 */
const rules: Record<string, { layers: string[]; packages: string[] }> = {
  domain: { layers: ['domain'], packages: [] },
  audio: { layers: ['audio'], packages: ['music-metadata', 'node:fs/promises', 'node:path'] },
  pictures: { layers: ['pictures'], packages: ['node:crypto', 'node:fs/promises', 'node:path', 'sharp'] },
  schemas: { layers: ['schemas', 'domain'], packages: ['zod'] },
  markdown: {
    layers: ['markdown', 'domain', 'schemas'],
    packages: ['hast-util-to-string', 'mdast-util-to-string', 'remark-gfm', 'remark-mdx', 'remark-parse', 'type hast', 'type mdast', 'type mdast-util-mdx-jsx', 'unified', 'unist-util-visit'],
  },
  checks: {
    layers: ['checks', 'audio', 'schemas', 'domain', 'markdown', 'pictures'],
    packages: ['dictionary-vi', 'mdast-util-to-string', 'node:fs/promises', 'node:os', 'node:path', 'node:url', 'node:worker_threads', 'type mdast', 'type mdast-util-mdx-jsx', 'type zod', 'yaml'],
  },
  editor: { layers: ['editor', 'schemas', 'domain', 'site'], packages: ['decap-cms/dist/decap-cms.js?url', 'type astro', 'yaml', 'zod'] },
  'open-data': { layers: ['open-data', 'domain'], packages: ['papaparse'] },
  import: {
    layers: ['import', 'checks', 'schemas', 'domain'],
    packages: ['fflate', 'papaparse', 'read-excel-file/universal', 'write-excel-file/node'],
  },
  drafts: {
    layers: ['drafts', 'checks', 'schemas', 'domain'],
    packages: ['remark-gfm', 'remark-mdx', 'remark-stringify', 'type mdast', 'type mdast-util-mdx-jsx', 'type zod', 'unified', 'yaml'],
  },
  addresses: {
    layers: ['addresses', 'checks', 'schemas', 'domain', 'site'],
    packages: ['hast-util-from-html', 'node:child_process', 'node:fs/promises', 'node:path', 'type hast', 'type mdast', 'unist-util-visit'],
  },
  packs: {
    layers: ['packs', 'addresses', 'checks', 'schemas', 'domain', 'site'],
    packages: ['fflate', 'hast-util-from-html', 'hast-util-to-html', 'hast-util-to-string', 'node:fs/promises', 'node:path', 'node:vm', 'type hast', 'unist-util-visit'],
  },
  'pull-request': { layers: ['pull-request', 'domain'], packages: [] },
  browser: { layers: ['browser'], packages: ['@sparticuz/chromium', 'node:child_process', 'node:fs'] },
  pdf: { layers: ['pdf', 'browser', 'site'], packages: ['node:fs/promises', 'node:path', 'playwright-core'] },
  bench: {
    layers: ['bench', 'browser', 'search', 'domain'],
    packages: [
      'hast-util-from-html',
      'hast-util-to-html',
      'hast-util-to-string',
      'lighthouse',
      'minisearch',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:http',
      'node:os',
      'node:path',
      'node:url',
      'node:zlib',
      'pagefind',
      'playwright-core',
      'remark-stringify',
      'type hast',
      'type mdast',
      'type node:net',
      'typescript',
      'unified',
    ],
  },
  search: {
    layers: ['search', 'domain'],
    packages: ['hast-util-from-html', 'hast-util-to-string', 'node:fs/promises', 'node:path', 'node:zlib', 'pagefind', 'type hast'],
  },
  build: { layers: ['build', 'hosting'], packages: ['node:child_process', 'node:crypto', 'node:fs/promises', 'node:path', 'node:zlib'] },
  offline: {
    layers: ['offline', 'site', 'domain'],
    packages: ['hast-util-from-html', 'node:crypto', 'node:fs/promises', 'node:module', 'node:path', 'node:zlib', 'type hast', 'unist-util-visit'],
  },
  hosting: { layers: ['hosting', 'site'], packages: ['node:crypto', 'node:fs/promises', 'node:path', 'node:util', 'node:zlib'] },
  site: { layers: ['site', 'domain'], packages: ['node:fs', 'node:path'] },
  queries: {
    layers: ['queries', 'audio', 'type schemas', 'domain', 'markdown', 'import', 'open-data', 'site', 'generated', 'content', 'pictures'],
    packages: ['astro:content', 'lean-qr', 'node:fs/promises', 'sharp'],
  },
  components: { layers: ['components', 'site', 'domain'], packages: [] },
  layouts: { layers: ['layouts', 'components', 'site', 'domain', 'styles'], packages: [] },
  mdx: { layers: ['mdx', 'components', 'queries', 'domain'], packages: [] },
  pages: { layers: ['queries', 'layouts', 'components', 'editor', 'mdx', 'site', 'domain', 'styles'], packages: ['@astrojs/rss', 'astro:content', 'type astro'] },
  'content.config.ts': { layers: ['schemas'], packages: ['astro/loaders', 'astro:content'] },
  scripts: {
    layers: ['scripts', 'checks', 'schemas', 'domain', 'search', 'build', 'import', 'open-data', 'bench', 'addresses', 'browser', 'drafts', 'hosting', 'offline', 'packs', 'pdf', 'pull-request', 'editor', 'site', 'tests'],
    packages: ['astro', 'node:fs/promises', 'node:path', 'node:readline/promises', 'playwright-core', 'sharp'],
  },
};

/** The only files of src/ that touch the machine; everything else is handed its data. */
const nearTheMachine = [
  'src/addresses/earlier-promises.ts',
  'src/addresses/keep-addresses.ts',
  'src/addresses/read-site.ts',
  'src/addresses/write-files.ts',
  'src/audio/read-recordings.ts',
  'src/bench/content/measure-check.ts',
  'src/bench/content/write-content.ts',
  'src/bench/copy-project.ts',
  'src/bench/measure-build.ts',
  'src/bench/search/bench-search.ts',
  'src/bench/search/prepare-site.ts',
  'src/bench/search/serve-compressed.ts',
  'src/bench/web/bench-web.ts',
  'src/bench/web/build-rivals.ts',
  'src/bench/web/page-weight.ts',
  'src/bench/web/plain-file.ts',
  'src/bench/web/score-pages.ts',
  'src/browser/find-chromium.ts',
  'src/build/fresh-folder.ts',
  'src/build/run-script.ts',
  'src/build/seal-folder.ts',
  'src/build/short-scopes.ts',
  'src/build/swap-folders.ts',
  'src/build/verify-folder.ts',
  'src/checks/content-files.ts',
  'src/checks/mend-files.ts',
  'src/checks/read-content.ts',
  'src/checks/read-entries-thread.ts',
  'src/checks/read-entries.ts',
  'src/checks/read-entry.ts',
  'src/checks/unicode-host.ts',
  'src/hosting/compress-site.ts',
  'src/hosting/files-in.ts',
  'src/hosting/inline-pieces.ts',
  'src/hosting/try-host.ts',
  'src/hosting/write-hosting.ts',
  'src/offline/needed-files.ts',
  'src/offline/search-files.ts',
  'src/offline/worker-script.ts',
  'src/offline/write-worker.ts',
  'src/packs/classic-script.ts',
  'src/packs/make-packs.ts',
  'src/pdf/folder-as-site.ts',
  'src/pdf/print-sheets.ts',
  'src/pictures/keep-picture.ts',
  'src/pictures/read-pictures.ts',
  'src/pictures/share-picture-of.ts',
  'src/pictures/variants.ts',
  'src/queries/data-releases.ts',
  'src/queries/emblem-image.ts',
  'src/search/index-site.ts',
  'src/site/last-modified.ts',
];

/** Files of src/ over 150 lines. */
const longFiles = ['src/pages/xa/[unit].astro'];

const layerOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1]! : path.split('/')[0]!);
const written = filesUnder('src').filter((path) => !path.startsWith('src/generated/'));
const imports = [...written, ...filesUnder('scripts')]
  .filter((path) => /(?<!\.d)\.ts$|\.astro$/.test(path))
  .flatMap((file) =>
    importsOf(file).map(({ from, typeOnly }) => {
      const layer = from.startsWith('.') ? layerOf(posix.join(posix.dirname(file), from)) : undefined;
      return { file, from, layer, name: layer ?? from, typeOnly };
    }),
  );

describe('imports', () => {
  it.each(Object.entries(rules))('of %s follow the table', (layer, { layers, packages }) => {
    const forbidden = imports
      .filter(({ file }) => layerOf(file) === layer)
      .filter(({ layer: target, name, typeOnly }) => {
        const allowed = target === undefined ? packages : layers;
        return !allowed.includes(name) && !(typeOnly && allowed.includes(`type ${name}`));
      });
    expect(forbidden.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it.each(Object.entries(rules))('of %s use every package the table gives it', (layer, { packages }) => {
    const own = imports.filter((item) => layerOf(item.file) === layer && item.layer === undefined);
    const running = new Set(own.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name));
    const used = new Set(own.map(({ name }) => (running.has(name) ? name : `type ${name}`)));
    expect([...used].sort()).toEqual(packages);
  });

  it('come from the layers of the table and no other', () => {
    expect([...new Set(imports.map(({ file }) => layerOf(file)))].sort()).toEqual(Object.keys(rules).sort());
  });

  it('of Node stand in few files', () => {
    const files = imports.filter(({ file, from }) => file.startsWith('src/') && from.startsWith('node:')).map(({ file }) => file);
    expect([...new Set(files)].sort()).toEqual(nearTheMachine);
  });
});

describe('files', () => {
  it('in scripts/ are at most 40 lines', () => {
    expect(filesUnder('scripts').filter((path) => linesOf(path) > 40)).toEqual([]);
  });

  it('in src/ are at most 150 lines, but for those listed', () => {
    expect(written.filter((path) => linesOf(path) > 150)).toEqual(longFiles);
  });

  it('have names that promise something', () => {
    const all = [...written, ...filesUnder('scripts'), ...filesUnder('tests')];
    expect(all.filter((path) => /(^|\/)(utils?|helpers?|misc)(\.|\/|$)/i.test(path))).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import a from 'x';", 'x'],
    ["import 'x';", 'x'],
    ["import * as a from 'x';", 'x'],
    ["import a, { type B } from 'x';", 'x'],
    ["import { a, type B } from 'x';", 'x'],
    ["import { type A, type B } from 'x';", 'type x'],
    ["import type { A } from 'x';", 'type x'],
    ["import type A from 'x';", 'type x'],
    ["export { a } from 'x';", 'x'],
    ["export * from 'x';", 'x'],
    ["export type { A } from 'x';", 'type x'],
    ["let a: import('x').A;", 'type x'],
    ["const a = await import('x');", 'x'],
    ["run(() => import('x'));", 'x'],
  ])('sees %s', (code, expected) => expect(importsIn(code).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from))).toEqual([expected]));

  it.each([
    ['a comment', "// import a from 'x';"],
    ['a text', "const a = \"import b from 'x'\";"],
  ])('is not misled by %s', (_, code) => expect(importsIn(code)).toEqual([]));

  it('reads the front matter and the scripts of a component, not its markup', () => {
    const astro = "---\nimport A from './A.astro';\n---\n<p>import b from 'b'</p>\n<script>\n  import './c.ts';\n</script>\n<script is:inline set:html={x} />\n<style>@import 'd';</style>";
    expect(importsIn(scriptsOf(astro)).map(({ from }) => from)).toEqual(['./A.astro', './c.ts']);
  });
});
