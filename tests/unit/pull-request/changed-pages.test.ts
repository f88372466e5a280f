import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedPages } from '../../../src/pull-request/changed-pages.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

it.each([
  ['content/stories/ma-qr.mdx', ['/cau-chuyen/ma-qr/']],
  ['content/guides/quet-ma-qr.mdx', ['/huong-dan/quet-ma-qr/']],
  ['content/pilots/yen-hoa.mdx', ['/mo-hinh/yen-hoa/']],
  ['content/observations/yen-hoa-14722.json', ['/xa/yen-hoa-14722/']],
  ['content/statements/yen-hoa-14722.json', ['/xa/yen-hoa-14722/']],
  ['content/units.json', ['/xa/']],
  ['content/glossary.json', ['/thuat-ngu/']],
  ['content/sources.json', ['/nguon/']],
  ['content/data-changelog.json', ['/du-lieu/thay-doi/']],
  ['content/stories/ma-qr.mdx.exe', []],
  ['content/stories/../../ma-qr.mdx', []],
  ['content/stories/`[x](y)`.mdx', []],
  ['x/content/stories/ma-qr.mdx', []],
  ['src/pages/index.astro', []],
])('%s is told on %j', (filename, expected) => expect(changedPages([{ filename, status: 'modified' }])).toEqual(expected));

it('names a page once, and none that is taken away', () => {
  const files = [
    { filename: 'content/statements/a-01.json', status: 'added' },
    { filename: 'content/observations/a-01.json', status: 'modified' },
    { filename: 'content/stories/b.mdx', status: 'removed' },
  ];
  expect(changedPages(files, '/lang-so/')).toEqual(['/lang-so/xa/a-01/']);
});

it('gives nothing but addresses, whatever a file is called', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const found = changedPages([{ filename: `content/stories/${name}.mdx`, status: 'added' }, { filename: name, status: 'added' }]);
      expect(found.filter((address) => !/^\/[a-z0-9/-]+\/$/.test(address))).toEqual([]);
    }),
  );
});
