import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../src/checks/content.ts';
import { passagesOf } from '../../../src/checks/passages.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { countSyllables, sentencesOf } from '../../../src/domain/text/sentences.ts';

/** What the site aims at (CONTRIBUTING.md): a sentence of at most so many syllables; and from where on the content check reminds. */
const aim = 20;
const long = 30;
/** Names, sources and references, which are no sentences of ours. */
const labels = /^(?:channels|legal|people|place|figures|sources|photos|title|tools|happened)\b/;

const { entries } = await readContent('content');

/** Syllables of each sentence, by the kind of text it stands in. */
const kinds: Record<string, (entry: EntryFile, field: string) => boolean> = {
  'what to do in a step': ({ collection }, field) => collection === 'guides' && /^steps\.\d+\.do$/.test(field),
  'where, and what is seen': ({ collection }, field) => collection === 'guides' && /^steps\.\d+\.(?:where|see)$/.test(field),
  'the rest of a guide': ({ collection }, field) => collection === 'guides' && !field.startsWith('steps.'),
  stories: ({ collection }) => collection === 'stories',
  pilots: ({ collection }) => collection === 'pilots',
  sessions: ({ collection }) => collection === 'sessions',
};
const lengthsOf = (isKind: (entry: EntryFile, field: string) => boolean) =>
  entries
    .flatMap((entry) => passagesOf(entry).filter(({ field }) => !labels.test(field) && isKind(entry, field)))
    .flatMap(({ text }) => sentencesOf(text).map((sentence) => countSyllables(sentence.text)))
    .filter((syllables) => syllables > 0)
    .sort((one, other) => one - other);

describe('syllables of a sentence', () => {
  it.each(Object.entries(kinds))('in %s: half and nine in ten within the aim, few beyond', (name, isKind) => {
    const lengths = lengthsOf(isKind);
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]!;
    const beyond = (limit: number) => lengths.filter((syllables) => syllables > limit).length;
    console.log(`${name}: ${lengths.length} sentences, median ${at(0.5)}, nine in ten at most ${at(0.9)}, longest ${at(1)}; over ${aim}: ${((beyond(aim) / lengths.length) * 100).toFixed(1)} %, over ${long}: ${beyond(long)}`);
    expect(lengths.length).toBeGreaterThan(50);
    expect(at(0.5)).toBeLessThanOrEqual(aim * 0.75);
    expect(at(0.9)).toBeLessThanOrEqual(name.startsWith('what to do') ? aim : aim * 1.25);
    expect(beyond(long) / lengths.length).toBeLessThanOrEqual(0.01);
  });
});
