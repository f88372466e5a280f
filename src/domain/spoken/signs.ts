const VERB = '(?:bấm|chọn|mở|vào|gõ|nhập|kéo|vuốt|chạm|tìm|đăng nhập|quét|gửi|lưu|xem|xóa|bật|tắt)';
const MENU_VERB = new RegExp(` ?[→➔➜⇒] ?(?=[“]?${VERB}(?!\\p{L}))`, 'giu');
const PLACEHOLDER = /(?<=\p{L}) …(?= ?[\p{Ll}”])/gu;

const SIGNS: [RegExp, string][] = [
  [MENU_VERB, ', rồi '],
  [/ ?[→➔➜⇒] ?(?=\S)/g, ', rồi vào '],
  [/[←↑↓→➔➜⇒]/g, ' '],
  [PLACEHOLDER, ' ba chấm'],
  [/: ?…/g, ':'],
  [/…(?= \p{Lu}| ?$)/gmu, '.'],
  [/…/g, ','],
  [/@/g, ' a còng '],
  [/#/g, ' dấu thăng '],
  [/&/g, ' và '],
  [/\+/g, ' cộng '],
  [/=/g, ' bằng '],
  [/[×]/g, ' nhân '],
  [/≥/g, ' từ '],
  [/≤/g, ' không quá '],
  [/>/g, ' lớn hơn '],
  [/</g, ' nhỏ hơn '],
  [/[~≈]/g, ' khoảng '],
  [/(?<=\p{L})['’](?=\p{L})/gu, ' '],
  [/(?<=\p{L})-(?=\p{L})/gu, ' '],
  [/ ?[–/|] ?|(?<=\s|^)-+(?=\s|$)/gm, ', '],
];

/** Signs that a reader says as a word, makes a pause of, or passes over. */
export const saySigns = (text: string): string =>
  SIGNS.reduce((said, [sign, spoken]) => said.replace(sign, spoken), text).replace(/[^\p{L}\p{M}\s.,?!:;“”()[\]]/gu, ' ').replace(/[^\S\n]+/g, ' ');
