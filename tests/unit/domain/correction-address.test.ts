import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctionAddress } from '../../../src/domain/correction-address.ts';

const address = new URL(correctionAddress('ten/kho', new URL('https://vi-du.vn/lang-so/huong-dan/a/')));

it('opens the form with the page filled in', () => {
  expect(address.origin + address.pathname).toBe('https://github.com/ten/kho/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'sua-loi.yml', title: 'Sửa: /lang-so/huong-dan/a/', 'dia-chi': 'https://vi-du.vn/lang-so/huong-dan/a/' });
});

it('names a form and fields that are there', () => {
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${address.searchParams.get('template')}`, 'utf8')) as { body: { id?: string }[] };
  expect(form.body.map(({ id }) => id)).toContain('dia-chi');
});
