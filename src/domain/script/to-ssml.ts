import type { Passage } from './passage.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign]!);

/** A script for speech synthesis, with a rest after each passage (W3C SSML 1.1, https://www.w3.org/TR/speech-synthesis11/). */
export function toSsml(passages: readonly Passage[]): string {
  const paragraphs = passages.map(({ sentences }) => `  <p>\n${sentences.map((sentence) => `    <s>${escape(sentence)}</s>\n`).join('')}  </p>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">\n${paragraphs.join('  <break time="700ms"/>\n')}</speak>\n`;
}
