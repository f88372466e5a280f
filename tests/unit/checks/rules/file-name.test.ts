import { expect, it } from 'vitest';
import { schemaRule } from '../../../../src/checks/rules/schema.ts';
import type { Content } from '../../../../src/checks/content.ts';

const named = (id: string): Content => ({
  entries: [{ collection: 'stories', id, file: `content/stories/${id}.mdx`, source: '', data: undefined, locate: () => ({ line: 1, column: 1 }), tree: null }],
  dataFiles: [],
  pictures: [], recordings: [],
  allowedWords: new Set(),
  published: new Set(),
  faults: [],
});

it.each(['Mã QR', 'ma_qr', 'ma--qr', 'maQR'])('refuses the file name “%s”, which would be an address', (id) => {
  expect(schemaRule(named(id))).toMatchObject([{ file: `content/stories/${id}.mdx`, code: 'ten-tep', found: `tên tệp “${id}.mdx”` }]);
});

it('takes a toneless one', () => expect(schemaRule(named('ma-qr-dau-ngo'))).toEqual([]));
