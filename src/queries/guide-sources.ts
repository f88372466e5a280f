import type { CollectionEntry } from 'astro:content';
import { claimElements, literalAttribute } from '../markdown/claim-elements.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { Source } from '../schemas/source.ts';
import { sourceOf } from './sources.ts';

/** Every source a guide rests on, in the order of first use. */
export async function guideSources({ data, body }: CollectionEntry<'guides'>): Promise<Source[]> {
  const typed = [data.cost, ...data.steps, ...data.scams, ...data.troubles, ...data.channels, ...data.legal].map(({ source }) => source);
  const cited = claimElements(parseBody(body ?? '')).map(({ node }) => literalAttribute(node, 'id'));
  const ids = [...typed, ...cited].filter((id) => id !== undefined);
  return Promise.all([...new Set(ids)].map(sourceOf));
}
