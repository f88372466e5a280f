import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { fromIndexForm, indexLetters, toIndexForm, toIndexQuery } from '../../../../src/domain/text/index-form.ts';
import { wordsOf } from '../../../../src/domain/text/words.ts';

/** The signs of the index form, made visible: ¦ ends a word, ~ joins glued ones, d- is đ. */
const seen = (text: string) => text.replaceAll('\u2060', '¦').replaceAll('\u2061', '~').replaceAll('\u0335', '-');

describe('toIndexForm', () => {
  it.each([
    ['giả giải', 'giả¦ giải¦', 'an end for every word'],
    ['Đường đi', 'D-ường¦ d-i¦', 'đ is d with a stroke'],
    ['\u00D0an \u00F0i', 'D-an¦ d-i¦', 'so is eth'],
    ['hòa'.normalize('NFD'), 'hòa¦', 'NFC'],
    ['Mức 2, xã 14722.', 'Mức¦ 2¦, xã¦ 14722¦.', 'digits are words, signs stay outside'],
    ['1.582 hộ, 7,5%', '1.582¦ hộ¦, 7,5¦%', 'a figure is one word'],
    ['gov.vn', 'gov¦ ~.vn¦', 'glued words set apart'],
    ['18-NQ/TU', '18¦ ~-NQ¦ ~/TU¦', 'three glued words'],
    ['“mã QR” (xã)', '“mã¦ QR¦” (xã¦)', 'signs around words glue nothing'],
    ['… – !', '… – !', 'no words'],
    ['', '', 'nothing'],
  ])('writes %j as %s: %s', (text, form) => expect(seen(toIndexForm(text))).toBe(form));

  it('folds to the same words by taking combining marks off, as Pagefind does', () => {
    const text = 'Đăng ký lừa đảo ở Yên Hòa';
    expect(toIndexForm(text).normalize('NFD').replace(/\p{M}|\u2060/gu, '').toLowerCase()).toBe(fold(text));
  });

  it('has no sign at word ends that Pagefind is not told of', () => {
    expect([...seen(toIndexForm('đi')).replace(/[di]/g, '')]).toEqual([...seen(indexLetters)]);
  });
});

describe('fromIndexForm', () => {
  it('gives back the text, in NFC and with đ for eth', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'aĐđộÐð 19.,/-\n…“(\u0301'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(text.filter((sample) => !/[\u0335\u2060\u2061\p{Co}]/u.test(sample)), (sample) => {
        expect(fromIndexForm(toIndexForm(sample))).toBe(sample.normalize().replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['the word before', '<gov> ~.vn', '<gov>.vn'],
    ['the word after', 'gov <~.vn>', 'gov<.vn>'],
    ['both', '<gov> <~.vn>', '<gov><.vn>'],
    ['a word with a blank before it', 'a <b> c', 'a <b> c'],
  ])('glues words again with signs of private use around %s', (_, marked, glued) => {
    const hide = (text: string) => text.replaceAll('~', '\u2061').replaceAll('<', '\uE000').replaceAll('>', '\uE001');
    expect(fromIndexForm(hide(marked))).toBe(hide(glued));
  });
});

describe('toIndexQuery', () => {
  it.each<[string[], boolean, string]>([
    [['đảo', 'giả'], false, 'd-ảo¦ giả¦'],
    [['đảo', 'giả'], true, 'd-ảo¦ giả'],
    [['7,5'], false, '7,5¦'],
    [['hòa'.normalize('NFD')], false, 'hòa¦'],
    [[], true, ''],
  ])('writes %j, open %s, as %s', (words, open, query) => expect(seen(toIndexQuery(words, open))).toBe(query));

  it('asks for words in the form they have in the index', () => {
    const text = 'Nộp hồ sơ 1.582 ở Đan Phượng, mức 2';
    expect(toIndexQuery(wordsOf(text))).toBe(toIndexForm(text).toLowerCase().replaceAll(',', ''));
  });
});
