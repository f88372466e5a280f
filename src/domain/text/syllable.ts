// Each line: a nucleus and what may end it, `-` being nothing. A medial o or u counts to the nucleus.
const RHYMES = `a - c ch i m n ng nh o p t u y
ă c m n ng p t
â c m n ng p t u y
e - c m n ng o p t
ê - ch m n nh p t u
i - a ch m n nh p t u
iê c m n ng p t u
o - a c e i m n ng p t
oa c ch i m n ng nh o p t y
oă c m n ng t
oe m n o t
oo c ng
ô - c i m n ng p t
ơ - i m n p t
u - a c i m n ng p t y ơ
uâ n ng t y
uê - ch nh u
uô c i m n ng t
uy a ch n nh p t u
uyê n t
ư - a c i m ng t u
ươ c i m n ng p t u
y -`;
// After qu, whose u is the medial.
const QU_RHYMES = `a - c ch i n ng nh o t u y
ă c m n ng p t
â n ng t y
e - n o t
ê - ch n nh t u
i - t
ô c
ơ -
y - ch n nh t u
yê n t`;
// Without an initial, ie is written ye: `yêu`.
const BARE_RHYMES = 'yê m n ng t u';

// Spelling asks k, gh, ngh before e ê i y and c, g, ng elsewhere, but `Bắc Kạn` keeps its k; `gì` and `giếng` are g + i.
const INITIALS = '|[bhlmnprstvx]|đ|[cknpt]h|tr|gi(?![iy])|(?:c(?!i)|g|ng(?!i))(?!ê|y)|(?:k|n?gh)(?=ê|i|y)|k(?=an$)';

const oneOf = (table: string): string =>
  table
    .split('\n')
    .map((line) => line.split(' '))
    .map(([nucleus, ...ends]) => `${nucleus}(?:${ends.join('|').replace('-', '')})`)
    .join('|');

// A marked letter of the tables stands for the plain one too, as the writer may have left the mark out.
const WITHOUT_MARK: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd\u00F0' };

const SYLLABLE = new RegExp(
  `^(?:(?:${INITIALS})(?:${oneOf(RHYMES)})|${oneOf(BARE_RHYMES)}|qu(?:${oneOf(QU_RHYMES)}))$`.replace(
    /[ăâêôơưđ]/g,
    (letter) => `[${letter}${WITHOUT_MARK[letter]}]`,
  ),
);

// In NFD, where the dot below stands before a hat: no tone on a consonant, none next to another, no `vọt` with hỏi, ngã, huyền.
const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
const IMPOSSIBLE_TONE = new RegExp(`(?:^|[^aeiouy\u0302\u0306\u031b])${TONE}|${TONE}.*${TONE}|[\u0300\u0303\u0309].*(?:[cpt]|ch)$`);
const TONES = new RegExp(TONE, 'g');

/**
 * Whether a word of any case and Unicode form is one Vietnamese syllable as spelt today, with its marks or with some or all
 * of them left out: `Nguyễn`, `nguời`, `duong`. Refused are digits, `zalo`, `app`, `nghành`, `vọg` and two tones in one word.
 * Passed are syllables no word has (`buya`), a mark where either tone style puts it, and a tone on any vowel (`tíêng`).
 * The tables are ours, from the spelling taught at school and tried on this site's texts; names like `Đắk` follow other rules.
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize('NFD').toLowerCase();
  return !IMPOSSIBLE_TONE.test(letters) && SYLLABLE.test(letters.replace(TONES, '').normalize());
}
