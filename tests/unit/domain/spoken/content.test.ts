import { expect, it } from 'vitest';
import { passagesOf } from '../../../../src/checks/passages.ts';
import { readContent } from '../../../../src/checks/read-content.ts';
import { validFiles } from '../../../../src/checks/valid-content.ts';
import { speak, type Voice } from '../../../../src/domain/spoken/speak.ts';
import { spokenWords } from '../../../../src/domain/spoken/spoken-words.ts';

const content = await readContent('content');
const words = spokenWords(validFiles(content, 'glossary').flatMap(({ data }) => data), validFiles(content, 'trusted-hosts').flatMap(({ data }) => data));
const printed = [...content.entries, ...content.dataFiles.filter(({ name }) => ['glossary', 'indicators', 'statements', 'observations'].includes(name))];
const texts = printed.flatMap((file) => passagesOf(file).map(({ text, field }) => ({ text, where: `${file.file} ${field}` })));

it('there is something to read', () => expect(texts.length).toBeGreaterThan(800));

it.each<Voice>([{ region: 'bac' }, { region: 'nam' }])('every text of the site can be read aloud ($region)', (voice) => {
  for (const { text, where } of texts) {
    const said = speak(text, voice, words);
    expect(said.unknown, where).toEqual([]);
    expect(said.text, where).not.toMatch(/\p{N}|\p{Lu}[\p{L}\p{M}]*\p{Lu}/u);
    expect(speak(said.text, voice, words).text, where).toBe(said.text);
  }
}, 60_000);
