import type { CollectionEntry } from 'astro:content';
import { formatPeriod } from '../domain/format/period.ts';
import { aloud } from '../domain/script/aloud.ts';
import { guideScript } from '../domain/script/guide-script.ts';
import type { Draft, Passage } from '../domain/script/passage.ts';
import { storyScript } from '../domain/script/story-script.ts';
import { variants, variantSlug, type Variant } from '../domain/script/variant.ts';
import { fullVersion, shortVersion } from '../domain/script/versions.ts';
import { capitalize } from '../domain/text/capitalize.ts';
import { entrySections } from '../domain/entry-sections.ts';
import { claimElements, literalAttribute } from '../markdown/claim-elements.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { urls } from '../site/urls.ts';
import { guides, linksTo, pilots, stories } from './entries.ts';
import { proseToRead } from './prose-to-read.ts';
import { codeOf } from './short-codes.ts';
import { sourceNames } from './sources.ts';
import { wordsToSay } from './spoken-words.ts';

type Guide = CollectionEntry<'guides'>;
type Story = CollectionEntry<'stories' | 'pilots'>;

/** The address of every script: section and slug of its entry, and the variant. */
export async function scriptPaths() {
  const entries = [...(await guides()), ...(await stories()), ...(await pilots())];
  return entries.flatMap((entry) =>
    variants.map((variant) => ({ params: { section: entrySections[entry.collection], slug: entry.id }, variant: variantSlug(variant), props: { entry, variant } })),
  );
}

/** The same as names of files: `truyen-thanh-nam`. */
export const scriptFiles = async () =>
  (await scriptPaths()).map(({ params, variant, props }) => ({ params: { ...params, script: ['truyen-thanh', variant].filter(Boolean).join('-') }, props }));

/** The script of an entry in the words that are said. */
export async function scriptOf(entry: Guide | Story, { length, region }: Variant): Promise<Passage[]> {
  const drafts = aloud(entry.collection === 'guides' ? guideDrafts(entry) : await storyDrafts(entry), { region }, await wordsToSay());
  return length === 'full' ? fullVersion(drafts) : shortVersion(drafts);
}

const guideDrafts = ({ id, data }: Guide): Draft[] => guideScript(data, codeOf(urls.guide(id)));

async function storyDrafts({ collection, id, data, body }: Story): Promise<Draft[]> {
  const names = await sourceNames();
  const cited = claimElements(parseBody(body ?? '')).flatMap(({ node }) => (node.name === 'Cite' ? (literalAttribute(node, 'id') ?? []) : []));
  const links = await linksTo('guides', data.guides);
  return storyScript(
    {
      ...data,
      kind: collection === 'stories' ? 'story' : 'pilot',
      prose: await proseToRead(body),
      timeline: 'timeline' in data ? data.timeline.map(({ when, what }) => ({ when: capitalize(formatPeriod(when)), what })) : [],
      sources: [...new Set(('sources' in data ? data.sources : cited).map((source) => names[source]!))],
      guides: links.map(({ title, href }) => ({ title, code: codeOf(href) })),
    },
    codeOf(urls.entry(collection, id)),
  );
}
