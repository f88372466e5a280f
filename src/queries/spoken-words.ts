import { getCollection } from 'astro:content';
import { spokenWords } from '../domain/spoken/spoken-words.ts';
import { oncePerBuild } from './once-per-build.ts';

/** How words of the glossary and addresses of trusted hosts are said. */
export const wordsToSay = oncePerBuild(async () =>
  spokenWords(
    (await getCollection('glossary')).map(({ data }) => data),
    (await getCollection('hosts')).map(({ data }) => data),
  ),
);
