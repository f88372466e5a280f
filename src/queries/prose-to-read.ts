import { formatPeriod } from '../domain/format/period.ts';
import { formatQuantity } from '../domain/format/quantity.ts';
import { wordsOfParts, type ProseBlock, type ProsePart } from '../domain/script/prose.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { proseBlocks } from '../markdown/prose-blocks.ts';
import { figuresById } from './figures.ts';

/** The prose of an entry with its figures in words, each with its date, as the page prints them. */
export async function proseToRead(body: string | undefined): Promise<ProseBlock<string>[]> {
  const figures = await figuresById();
  const print = (id: string) => {
    const { asOf, ...quantity } = figures.get(id)!;
    return `${formatQuantity(quantity)} (${formatPeriod(asOf)})`;
  };
  const words = (parts: ProsePart[]) => wordsOfParts(parts, print);
  return proseBlocks(parseBody(body ?? '')).map(({ headings, texts, ...block }) => ({ ...block, headings: headings.map(words), texts: texts.map(words) }));
}
