import type { Draft } from './passage.ts';
import { toSentences } from './to-sentences.ts';

/** How every script begins. Nobody is named: the reader at the microphone knows whom they greet. Two colons in a sentence would be one too many. */
export const greeting = (about: string, title: string): Draft => ({
  rank: 0,
  sentences: toSentences('Kính thưa bà con.', `${about}${title.includes(':') ? '.' : ':'} ${title}`),
});

/** How every script ends. `code`: the number to type on the site. */
export const farewell = (code: string): Draft[] => [
  { rank: 0, sentences: [`Muốn xem lại, ${where(code)}`], brief: [`Muốn xem đủ, ${where(code)}`] },
  { rank: 0, sentences: ['Xin cảm ơn bà con đã lắng nghe.'] },
];

const where = (code: string) => `bà con mở trang Làng số, gõ mã số ${code}.`;
