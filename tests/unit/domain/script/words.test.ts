import { describe, expect, it } from 'vitest';
import { phoneAloud } from '../../../../src/domain/script/phone-aloud.ts';
import { wordsOfParts } from '../../../../src/domain/script/prose.ts';
import { toSentences } from '../../../../src/domain/script/to-sentences.ts';
import { toSsml } from '../../../../src/domain/script/to-ssml.ts';
import { toText } from '../../../../src/domain/script/to-text.ts';
import { variants, variantSlug } from '../../../../src/domain/script/variant.ts';
import { formatDuration } from '../../../../src/domain/format/duration.ts';
import { formatSize } from '../../../../src/domain/format/size.ts';

describe('sentences end with a mark', () => {
  it.each<[string[], string[]]>([
    [['Thẻ căn cước'], ['Thẻ căn cước.']],
    [['Có mạng. Có sim'], ['Có mạng.', 'Có sim.']],
    [['tìm hiểu;', 'cài đặt,'], ['tìm hiểu.', 'cài đặt.']],
    [['Họ chỉ cho:'], ['Họ chỉ cho:']],
    [['Bấm “Gửi”'], ['Bấm “Gửi”.']],
    [['Hỏi “Ai đó?”'], ['Hỏi “Ai đó?”']],
    [['Đặt tên: “Thôn … xã …”. Xong.'], ['Đặt tên: “Thôn … xã …”.', 'Xong.']],
    [['Chờ… Rồi đi'], ['Chờ…', 'Rồi đi.']],
    [['', ' '], []],
  ])('%j → %j', (texts, expected) => expect(toSentences(...texts)).toEqual(expected));
});

it.each([
  ['113', 'một một ba'],
  ['19000368', 'một chín không không, không ba sáu tám'],
  ['0241022', 'không hai bốn, một không hai hai'],
])('%s is dialled %s', (phone, expected) => expect(phoneAloud(phone)).toBe(expected));

it('prose loses the blank that a source leaves', () => expect(wordsOfParts(['Thôn có ', { figure: 'ho' }, ' .'], (id) => `7\u00a0${id}`)).toBe('Thôn có 7\u00a0ho.'));

it.each([
  [80, '1 phút 20 giây'],
  [60, '1 phút'],
  [45.4, '45 giây'],
  [0, '0 giây'],
])('%d seconds are %s', (seconds, expected) => expect(formatDuration(seconds)).toBe(expected));

it.each([
  [912_345, '0,9\u00a0MB'],
  [83_400, '84\u00a0kB'],
])('%d bytes are %s', (bytes, expected) => expect(formatSize(bytes)).toBe(expected));

it('variants have addresses of their own', () => expect(variants.map(variantSlug)).toEqual(['', '90-giay', 'nam', '90-giay-nam']));

const passages = [{ place: 'a', sentences: ['Một < hai & ba.', 'Hết.'] }, { sentences: ['Chào.'] }];
it('a text file has a sentence a line', () => expect(toText(passages)).toBe('\uFEFFMột < hai & ba.\nHết.\n\nChào.\n'));
it('SSML has a paragraph a passage and a rest between', () => {
  expect(toSsml(passages)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
  <p>
    <s>Một &lt; hai &amp; ba.</s>
    <s>Hết.</s>
  </p>
  <break time="700ms"/>
  <p>
    <s>Chào.</s>
  </p>
</speak>
`);
});
