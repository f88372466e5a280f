import { describe, expect, it } from 'vitest';
import { oldToneStyle } from '../../../../src/domain/text/tone-style.ts';
import { decodeTyping } from '../../../../src/domain/text/typed-keys.ts';
import { commonSyllables } from '../../../fixtures/syllables.ts';

describe('decodeTyping', () => {
  it.each([
    ['chuyển', 'chuyeenr chuyeern chuyenre chuye6n3 chuyen63 CHUYEENR Chuyeenr'],
    ['đổi', 'ddooir dooird ddoior d9o6i3 doi963'],
    ['số', 'soos soso so61 so16'],
    ['định', 'ddinhj dinhjd d9inh5 dinh59 dinh95 \u00F0inhj'],
    ['trường', 'truwowngf truongwf truwongf truowngf trwowngf truwowfng truo7ng2 tru7o7ng2 truong72 trươngf trưongf'],
    ['được', 'dduwowcj dduocwj d9uo7c5 đuwowcj đươcj'],
    ['người', 'nguwowif nguoiwf nguoi72'],
    ['tiếng', 'tieengs tiengse tie6ng1 tiêngs'],
    ['hòa', 'hoaf hoa2 hofa'],
    ['khỏe', 'khoer khoe3'],
    ['thủy', 'thuyr thuy3'],
    ['quý', 'quys quy1'],
    ['già', 'giaf gia2'],
    ['gì', 'gif gi2'],
    ['đất', 'ddaats datdas d9a6t1'],
    ['lừa', 'luwaf luawf lu7a2 lua72'],
    ['lùa', 'luaf lua2'],
    ['điện', 'ddieenj d9ien65 d9ie65n'],
    ['hoặc', 'hoawcj hoacwj hoa8c5 hoac85'],
    ['quận', 'quaanj qua6n5'],
    ['quăng', 'quawng qua8ng'],
    ['thuở', 'thuowr thuo73'],
    ['mưa', 'muwa muaw mu7a mua7'],
    ['cứu', 'cuwus cuuws cu7u1 cuu71'],
    ['rượu', 'ruwowuj ruouwj ruou75'],
    ['ngoẻo', 'ngoeor ngoeo3'],
    ['khuỷu', 'khuyur khuyu3'],
    ['hoài', 'hoaif hoai2'],
    ['toán', 'toans toan1'],
    ['yếu', 'yeeus ye6u1'],
    ['ủy', 'uyr uy3'],
    ['nhưng', 'nhuwng nhwng nhu7ng'],
    ['hoa', 'hoaz hoafz hoa0 hoa20'],
    ['nguòi', 'nguoif nguoi2'],
  ])('%s is what was typed as %s', (word, typed) => {
    for (const keys of typed.split(' ')) expect([keys, decodeTyping(keys)]).toEqual([keys, word]);
  });

  it.each([
    ['no keys', 'chuyển hòa hoà doi nguoi lang q'],
    ['no syllable', 't1 zalo facebook google wifi class covid19 h1n1 mp3 14722 user d9 dd s ww 9d vneid'],
    ['a key typed twice', 'passs hoaff hoa11 too6o6 oww'],
    ['two tones', 'hoafs hoa12 hoàs'],
    ['a stop with the wrong tone', 'motf viet3'],
    ['a bar without d', 'la9'],
    ['a digit before its letter', '1a ng1oai'],
    ['signs', 'a-s hoaf. hai_tuf'],
  ])('finds nothing to decode in %s: %s', (_, typed) => {
    for (const keys of [...typed.split(' '), '']) expect([keys, decodeTyping(keys)]).toEqual([keys, undefined]);
  });

  it('decodes ordinary words that hold keys, for the caller to judge', () => {
    expect(['too', 'is', 'xoong', 'data', 'a4', 'thon1'].map(decodeTyping)).toEqual(['tô', 'í', 'xông', 'dât', 'ã', 'thón']);
  });
});

describe('what an encoder types', () => {
  const TONES = '\u0301\u0300\u0309\u0303\u0323';
  const methods = {
    Telex: (letter: string, mark: string) => (mark === '\u0302' ? letter : mark === 'bar' ? 'd' : TONES.includes(mark) ? 'sfrxj'[TONES.indexOf(mark)]! : 'w'),
    VNI: (_: string, mark: string) => ({ '\u0302': '6', '\u031B': '7', '\u0306': '8', bar: '9' })[mark] ?? String(TONES.indexOf(mark) + 1),
  };

  /** A word's letters, each with its marks, the tone last: `ệ` → `e` with hat and dot below. */
  const lettersOf = (word: string) =>
    [...word.normalize()].map((composed) => {
      const [base, ...marks] = composed.normalize('NFD');
      const ordered = marks.sort((a, b) => Number(TONES.includes(a)) - Number(TONES.includes(b)));
      return base === 'đ' ? { letter: 'd', marks: ['bar'] } : { letter: base!, marks: ordered };
    });

  it.each(Object.entries(methods))('%s', (_, keyOf) => {
    const encoded = commonSyllables.map((word) => {
      const letters = lettersOf(word);
      const inPlace = letters.map(({ letter, marks }) => letter + marks.map((mark) => keyOf(letter, mark)).join('')).join('');
      const keysOfMarks = letters.flatMap(({ letter, marks }) => marks.map((mark) => [keyOf(letter, mark), TONES.includes(mark)] as const));
      const ordered = [...keysOfMarks.filter(([, tone]) => !tone), ...keysOfMarks.filter(([, tone]) => tone)].map(([key]) => key);
      return { word, inPlace, atTheEnd: letters.map(({ letter }) => letter).join('') + ordered.join('') };
    });
    expect(encoded.length).toBeGreaterThanOrEqual(300);
    for (const way of ['inPlace', 'atTheEnd'] as const) {
      expect(encoded.map((typed) => `${typed[way]} ${decodeTyping(typed[way])}`)).toEqual(encoded.map((typed) => `${typed[way]} ${typed.word}`));
    }
    expect(commonSyllables.map(oldToneStyle)).toEqual(commonSyllables);
  });
});
