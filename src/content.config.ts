import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { guideSchema } from './schemas/guide.ts';
import { pilotSchema } from './schemas/pilot.ts';
import { sourceSchema } from './schemas/source.ts';
import { storySchema } from './schemas/story.ts';
import { termSchema } from './schemas/term.ts';

const entries = (folder: string) => glob({ pattern: '*.mdx', base: `content/${folder}` });

export const collections = {
  stories: defineCollection({ loader: entries('stories'), schema: storySchema }),
  guides: defineCollection({ loader: entries('guides'), schema: guideSchema }),
  pilots: defineCollection({ loader: entries('pilots'), schema: pilotSchema }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
  glossary: defineCollection({ loader: file('content/glossary.json'), schema: termSchema }),
};
