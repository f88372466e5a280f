import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { isSyllable } from '../../../../src/domain/text/syllable.ts';
import { commonSyllables } from '../../../fixtures/syllables.ts';

describe('isSyllable', () => {
  it.each([
    ['full marks', 'chuyển đổi số dịch vụ người nguyễn đường nghề ghế kênh'],
    ['some marks or none', 'dich nguoi nguời duong đuong nguyên chuyen tieng'],
    ['capitals', 'ĐƯỜNG Nguyễn XÃ \u00D0an'],
    ['either tone style', 'hoà hòa khoẻ khỏe thuỷ thủy'],
    ['one vowel', 'à ơ ế ý ủ ô i y'],
    ['gi and g before i', 'gì gìn giếng giết giêng gia giữ giường giễu gích giặt già giỏi'],
    ['qu', 'quý quỳnh quyết quà quốc quẹt quờ quăng quân quýt quít quềnh quều quạnh quẹo quyển'],
    ['spelling before e ê i y', 'ghi nghi nghiêng kẻ kỳ kiểm nghệ ghé nghễnh'],
    ['medial o and u', 'hoặc xoăn oằn ngoắc khoèo ngoẻo ngoao oạch loét huơ thuở huếch huênh khuya khuỷu tuýp huỵch huỳnh khuấy bâng khuâng'],
    ['rare rhymes', 'xoong moóc xẻng séc yêu yến yểng yết yểm ướp rượu hươu ngửi hừm uyển xuyến ỉa nhuốm'],
    ['stops', 'các tốt đẹp sách một việc ngược'],
    ['p and k of names and loans', 'pin pa Kạn kim'],
  ])('takes %s', (_, words) => {
    for (const form of ['NFC', 'NFD']) expect(words.split(' ').filter((word) => !isSyllable(word.normalize(form)))).toEqual([]);
  });

  it.each([
    ['names and foreign words', 'zalo vneid app facebook website internet qr google wifi file web'],
    ['abbreviations', 'tst dd ubnd đ b ng QĐ tthc'],
    ['typing keys', 'chuyeenr ddooir d9inh5 dinhj truwowngf soos'],
    ['digits, blanks and signs', 'công1 2 14722 a-b'],
    ['the other spelling', 'ngành→nghành kê→cê ghế→gế nghe→nge cá→ká ca→ka ngà→nghà qua→qoa gì→gyì gì→giì kim→cim nghi→ngi'],
    ['finals that are none', 'vọg anr đườnk mạs êng ănh ơng iêch'],
    ['two tones', 'hòá đườ́ng hò\u0301a'],
    ['a tone without a vowel', 'ń đ\u0301 \u0301a m\u0300'],
    ['huyền, hỏi and ngã before a stop', 'tòt đẻp sãch mồc'],
    ['marks of other languages', 'señor über garçon å'],
  ])('refuses %s', (_, words) => {
    const written = words.split(' ').map((word) => word.split('→').at(-1)!);
    for (const form of ['NFC', 'NFD']) expect(written.filter((word) => isSyllable(word.normalize(form)))).toEqual([]);
  });

  it.each(['', ' ', 'hai từ', 'một\n'])('refuses %j', (word) => expect(isSyllable(word)).toBe(false));

  it('takes common syllables with all, some and none of their marks', () => {
    const toneless = (word: string) => word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
    const horns = (word: string) => word.normalize('NFD').replaceAll('\u031B', '');
    const written = commonSyllables.flatMap((word) => [word, toneless(word), horns(word), fold(word), word.toUpperCase()]);
    expect(written.filter((word) => !isSyllable(word))).toEqual([]);
  });
});
