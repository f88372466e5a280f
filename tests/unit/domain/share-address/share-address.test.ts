import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSign } from '../../../../src/domain/share-address/check-sign.ts';
import { decode, isShareAddress, type KnownGuides } from '../../../../src/domain/share-address/decode.ts';
import { dropped as words } from '../../../../src/domain/share-address/dropped.ts';
import { encode } from '../../../../src/domain/share-address/encode.ts';
import { activities, cleanText, emptyPlan, isActivity, isDate, isMinutes, isTime, limits, type Plan } from '../../../../src/domain/share-address/plan.ts';
import kept from '../../../fixtures/share-addresses.json' with { type: 'json' };

const guides: KnownGuides = new Map(Array.from({ length: 30 }, (_, index) => String(index + 1)).map((code) => [code, { code, minutes: 20 }]));

const text = fc.string({ unit: 'grapheme', maxLength: 90 }).map(cleanText);
const vietnamese = fc.constantFrom('', 'Dùng VNeID, không mắc lừa', 'Nhà văn hóa thôn Hưng Nhơn', 'ĐÌNH LÀNG – xóm 3, “Ngũ Hiệp”');
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const minutes = fc.integer({ min: 1, max: limits.minutes });
const lesson = fc.record({ code: fc.constantFrom(...guides.keys()), minutes });
const activity = fc.record({ code: fc.constantFrom(...Object.keys(activities)), minutes });
const items = fc.tuple(fc.uniqueArray(lesson, { selector: ({ code }) => code }), fc.array(activity)).chain(([lessons, others]) => fc.shuffledSubarray([...lessons, ...others].slice(0, limits.items)));
const plans: fc.Arbitrary<Plan> = fc.record({ title: fc.oneof(text, vietnamese), place: fc.oneof(text, vietnamese), date: fc.oneof(fc.constant(''), day), start: fc.oneof(fc.constant(''), time), items });

const sample: Plan = {
  title: 'Dùng VNeID, không mắc lừa',
  place: 'Nhà văn hóa thôn Yên Hòa',
  date: '2026-11-22',
  start: '19:30',
  items: [{ code: 'c', minutes: 5 }, { code: '1', minutes: 45 }, { code: '4', minutes: 40 }, { code: 'n', minutes: 10 }, { code: '3', minutes: 15 }, { code: '15', minutes: 20 }],
};

/** What every plan that comes out holds, whatever went in. */
function expectValid({ title, place, date, start, items: own }: Plan) {
  for (const line of [title, place]) expect(line).toBe(cleanText(line));
  expect(date === '' || isDate(date)).toBe(true);
  expect(start === '' || isTime(start)).toBe(true);
  expect(own.length).toBeLessThanOrEqual(limits.items);
  for (const item of own) expect((isActivity(item.code) || guides.has(item.code)) && isMinutes(item.minutes)).toBe(true);
  const lessons = own.filter(({ code }) => !isActivity(code)).map(({ code }) => code);
  expect(new Set(lessons).size).toBe(lessons.length);
}

describe('a share address', () => {
  it('gives back every plan', () => {
    fc.assert(fc.property(plans, (plan) => void expect(decode(encode(plan), guides)).toEqual({ plan, dropped: [] })));
  });

  it('holds only signs that every application leaves alone, and does not end with one that closes a sentence', () => {
    fc.assert(fc.property(plans, (plan) => void expect(encode(plan)).toMatch(/^(?:|[\w.-]*[\w-])$/)));
  });

  it('is empty for an empty plan', () => {
    expect(encode(emptyPlan())).toBe('');
    expect(decode('', guides)).toEqual({ plan: emptyPlan(), dropped: [] });
  });

  it('of four guides with title, place, day and time is short', () => {
    expect(encode(sample).length).toBeLessThan(135);
    expect(`https://lang-so.example/tap-huan/tao/#${encode({ ...sample, items: sample.items.filter(({ code }) => !isActivity(code)) })}`.length).toBeLessThan(165);
  });

  it('stays readable for ever', () => {
    for (const { address, plan } of kept) expect(decode(address, guides)).toEqual({ plan, dropped: [] });
    expect(kept.length).toBeGreaterThan(3);
  });

  it('follows a guide that got another number', () => {
    const moved: KnownGuides = new Map([['4', { code: '31', minutes: 20 }]]);
    const items4 = [{ code: '4', minutes: 25 }];
    expect(decode(encode({ ...emptyPlan(), items: items4 }), moved)).toEqual({ plan: { ...emptyPlan(), items: [{ code: '31', minutes: 25 }] }, dropped: [] });
  });
});

describe('a broken share address', () => {
  const whole = encode(sample);

  it('gives a valid plan wherever it is cut, and says so', () => {
    for (let end = 1; end < whole.length; end++) {
      const { plan, dropped } = decode(whole.slice(0, end), guides);
      expectValid(plan);
      expect(dropped, whole.slice(0, end)).not.toEqual([]);
    }
  });

  it('gives a valid plan whichever sign is another, and says so', () => {
    const signs = 'ABCXYZabcxyz0123456789-_.~%/é'.split('');
    for (let at = 0; at < whole.length; at++) {
      for (const sign of signs.filter((other) => other !== whole[at])) {
        const broken = whole.slice(0, at) + sign + whole.slice(at + 1);
        const { plan, dropped } = decode(broken, guides);
        expectValid(plan);
        // A sign hung on that is not part of any address is taken off without a word where the rest is whole.
        if (dropped.length === 0) expect(plan).toEqual(sample);
      }
    }
  });

  it('never throws, whatever it is', () => {
    const broken = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(fc.nat(9), fc.array(fc.string({ unit: fc.constantFrom(...'c4n-_.%123é'), maxLength: 40 }))).map(([form, fields]) => `${form}.${fields.join('.')}`));
    fc.assert(fc.property(broken, (any) => expectValid(decode(any, guides).plan)), { numRuns: 400 });
  });

  /** An address of today's form with these fields, its check sign right. */
  const made = (...fields: string[]) => `1.${checkSign(fields.join('.'))}.${fields.join('.')}`;
  const item4 = { code: '4', minutes: 20 };
  const bytes = (raw: string) => btoa(raw).replace(/=+$/, '');
  it.each<[string, string, Partial<Plan>, string[]]>([
    ['an unknown guide', made('99-10_4-20'), { items: [item4] }, [words.unknown('99')]],
    ['an item that is none', made('_4-20_!!-'), { items: [item4] }, [words.unknown('!!')]],
    ['minutes that are no number', made('4-x_c-'), { items: [item4, { code: 'c', minutes: 5 }] }, [words.minutes('4', 20), words.minutes('c', 5)]],
    ['minutes that are too many', made('4-999'), { items: [item4] }, [words.minutes('4', 20)]],
    ['no minutes', made('4-0_4-20'), { items: [item4] }, [words.minutes('4', 20), words.twice('4')]],
    ['a guide twice', made('4-20_n-5_4-30'), { items: [item4, { code: 'n', minutes: 5 }] }, [words.twice('4')]],
    ['too many items', made(Array(50).fill('n-5').join('_')), { items: Array<typeof item4>(limits.items).fill({ code: 'n', minutes: 5 }) }, [words.tooMany]],
    ['a day that is none', made('4-20', '20260230-1930'), { items: [item4], start: '19:30' }, [words.date]],
    ['a time that is none', made('4-20', '20261122-2460'), { items: [item4], date: '2026-11-22' }, [words.start]],
    ['a text that is cut inside a letter', made('4-20', '', bytes('H\xe1\xbbXY')), { items: [item4], title: 'H' }, [words.title.cut]],
    ['a text that is not base64', made('4-20', '', '', 'SMOg!!YQ'), { items: [item4], place: 'Hà' }, [words.place.cut]],
    ['a text that is too long', made('4-20', '', bytes('a'.repeat(99))), { items: [item4], title: 'a'.repeat(limits.text) }, [words.title.long]],
    ['more fields than this form has', made('4-20', '', '', 'SMOg', 'eA'), { items: [item4], place: 'Hà' }, [words.more]],
    ['a newer form', '2.zzz.4-20.20261122.SMOg..what', { items: [item4], date: '2026-11-22', title: 'Hà' }, [words.newer]],
    ['a check sign that is not right', '1.000.4-20', { items: [item4] }, [words.damaged]],
    ['no plan at all', '/\\?', {}, [words.everything]],
  ])('with %s keeps the rest', (_name, address, plan, dropped) => expect(decode(address, guides)).toEqual({ plan: { ...emptyPlan(), ...plan }, dropped }));

  it.each([
    ['a sign before it', `#${whole}`],
    ['escaped full stops', whole.replaceAll('.', '%2E').replaceAll('-', '%2d')],
    ['escapes twice', whole.replaceAll('_', '%255F')],
    ['a full stop after it', `${whole}.`],
    ['a bracket and quotes after it', `${whole}).”`],
    ['what a chat application adds', `${whole}&fbclid=IwAR0_x-Y.z`],
    ['a blank after it', `${whole} `],
  ])('with %s is read whole', (_name, address) => expect(decode(address, guides)).toEqual({ plan: sample, dropped: [] }));

  it('is told from a place in the page', () => {
    expect([whole, `#${whole}`, '2.zzz', '1%2Eabc.4-20'].every(isShareAddress)).toBe(true);
    expect(['', '#noi-dung', 't12', 'chuong-trinh', '#t1'].some(isShareAddress)).toBe(false);
  });
});
