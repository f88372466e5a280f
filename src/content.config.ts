import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { guideSchema } from './schemas/guide.ts';
import { pilotSchema } from './schemas/pilot.ts';
import { sessionSchema } from './schemas/session.ts';
import { sourceSchema } from './schemas/source.ts';
import { storySchema } from './schemas/story.ts';
import { termSchema } from './schemas/term.ts';
import { trustedHostSchema, type TrustedHost } from './schemas/trusted-host.ts';

const entries = (folder: string) => glob({ pattern: '*.mdx', base: `content/${folder}` });

/** Astro wants an id for every item; a host has its name. */
const byHost = (text: string) => Object.fromEntries((JSON.parse(text) as TrustedHost[]).map((item) => [item.host, item]));

export const collections = {
  stories: defineCollection({ loader: entries('stories'), schema: storySchema }),
  guides: defineCollection({ loader: entries('guides'), schema: guideSchema }),
  pilots: defineCollection({ loader: entries('pilots'), schema: pilotSchema }),
  sessions: defineCollection({ loader: entries('sessions'), schema: sessionSchema }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
  glossary: defineCollection({ loader: file('content/glossary.json'), schema: termSchema }),
  hosts: defineCollection({ loader: file('content/trusted-hosts.json', { parser: byHost }), schema: trustedHostSchema }),
};
