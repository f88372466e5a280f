import { isSyllable } from '../../domain/text/syllable.ts';
import { ownWords } from '../../domain/text/own-words.ts';
import { oldToneStyle } from '../../domain/text/tone-style.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { faultIn, passagesOf, type Passage } from '../passages.ts';
import { placeAt } from '../source-place.ts';

const word = /[\p{L}\p{M}]+/gu;

/**
 * Text is in NFC with Đ (U+0110) for Đ, quotations too, since that is encoding and no spelling; the site's own words put tone marks
 * in the old style. Both are mended by `--fix`. Each word is named once.
 */
export function unicodeAndTonesRule({ entries, dataFiles }: Content): Fault[] {
  return [...entries, ...dataFiles].flatMap((file) => {
    if (oldToneStyle(file.source) === file.source) return [];
    const tones = passagesOf(file).flatMap(newStyle);
    const mended = new Set(tones.flatMap(({ mend }) => mend?.offset ?? []));
    return [...tones, ...wrongEncoding(file).filter(({ mend }) => !mended.has(mend!.offset))];
  });
}

function newStyle(passage: Passage): Fault[] {
  return [...ownWords(passage.text).matchAll(word)].flatMap(({ 0: found, index }) => {
    const expected = oldToneStyle(found);
    if (expected === composed(found) || !isSyllable(found)) return [];
    const { offset } = passage.placeOf(index);
    return [{
      ...faultIn(passage, index, { code: 'dau-thanh', found: `“${composed(found)}”`, expected: `dấu thanh kiểu cũ: “${expected}”`, fix: offset === undefined ? `viết “${expected}”` : `viết “${expected}”, hoặc để máy sửa: npm run check:content -- --fix` }),
      ...(offset === undefined ? {} : { mend: { offset, length: found.length, text: expected } }),
    }];
  });
}

function wrongEncoding(file: EntryFile | DataFile): Fault[] {
  return [...file.source.matchAll(word)].flatMap(({ 0: found, index }) => {
    const text = composed(found);
    if (text === found) return [];
    const { line, column } = placeAt(file, index);
    const eth = /[\u00D0\u00F0]/.test(found) ? ', có chữ Ð của tiếng Iceland thay cho chữ Đ' : ', gõ dấu rời khỏi chữ';
    return [{
      file: file.file, line, column, code: 'sai-nfc', field: '',
      found: `“${text}”${eth}`, expected: 'chữ Việt ở dạng Unicode dựng sẵn (NFC)',
      fix: 'gõ lại bằng bộ gõ đặt bảng mã “Unicode” (dựng sẵn), hoặc để máy sửa: npm run check:content -- --fix',
      mend: { offset: index, length: found.length, text },
    }];
  });
}

const composed = (text: string) => text.normalize().replaceAll('\u00D0', 'Đ').replaceAll('\u00F0', 'đ');
