import { describe, expect, it } from 'vitest';
import { day, drawing, httpsUrl, period, qualifier, slug, text } from '../../../src/schemas/shared.ts';
import { issuesOf } from '../../fixtures/schema-issues.ts';

describe('dates arrive as text, as YAML Date or as number, and leave as text', () => {
  it.each([
    ['period', '2023-06-02', '2023-06-02', period],
    ['period', '2021/2022', '2021/2022', period],
    ['period', new Date('2023-06-02T00:00:00Z'), '2023-06-02', period],
    ['period', 2023, '2023', period],
    ['day', '2026-11-22', '2026-11-22', day],
    ['day', new Date('2026-11-22T00:00:00Z'), '2026-11-22', day],
  ])('%s of %o is %s', (_, value, parsed, schema) => expect(schema.parse(value)).toBe(parsed));

  it.each([
    ['period', '2023-02-30', 'custom', period],
    ['period', '9/2020', 'custom', period],
    ['period', 20230602, 'custom', period],
    ['period', null, 'invalid_type', period],
    ['period', ['2023'], 'invalid_type', period],
    ['day', '2026-11', 'custom', day],
    ['day', 2026, 'custom', day],
    ['day', '2026-02-30', 'custom', day],
    ['day', '2026-11-22/2026-11-23', 'custom', day],
    ['day', '22/11/2026', 'custom', day],
  ])('%s refuses %o (%s)', (_, value, issue, schema) => expect(issuesOf(schema, value)).toEqual([issue]));
});

describe('text', () => {
  it.each(['Đường làng', 'a', '“Làng số”', 'hai\ndòng'])('accepts %j', (value) => expect(text.parse(value)).toBe(value));

  it.each([
    ['', ['too_small']],
    [' thừa dấu cách đầu', ['custom']],
    ['thừa dấu cách cuối ', ['custom']],
    ['Đường'.normalize('NFD'), ['custom']],
    [1582, ['invalid_type']],
    [null, ['invalid_type']],
  ])('refuses %j with %j', (value, issues) => expect(issuesOf(text, value)).toEqual(issues));
});

describe('slug', () => {
  it.each(['a', 'thanh-toan-qr', 'nq-18', '14722', '98-b'])('accepts %s', (value) => expect(issuesOf(slug, value)).toEqual([]));
  it.each(['', 'Yen-Hoa', 'yên-hòa', 'yen hoa', 'yen_hoa', '-yen', 'yen-', 'yen--hoa', 'yen/hoa'])('refuses “%s”', (value) =>
    expect(issuesOf(slug, value)).toEqual(['invalid_format']));
});

describe('httpsUrl', () => {
  it('accepts https', () => expect(issuesOf(httpsUrl, 'https://dichvucong.gov.vn/p/home')).toEqual([]));
  it.each(['', 'dichvucong.gov.vn', 'ftp://dichvucong.gov.vn', 'javascript:alert(1)', '/huong-dan/'])('refuses “%s”', (value) =>
    expect(issuesOf(httpsUrl, value)).toEqual(['invalid_format']));
});

it.each([
  ['drawing', drawing, 'banyan'],
  ['qualifier', qualifier, 'khoảng'],
])('%s accepts a word of its list and no other', (_, schema, word) => {
  expect(issuesOf(schema, word)).toEqual([]);
  expect(issuesOf(schema, `${word} khác`)).toEqual(['invalid_value']);
});
