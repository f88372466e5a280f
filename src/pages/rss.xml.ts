import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { entryLink, stories } from '../queries/entries.ts';
import { strings } from '../site/strings.ts';

/** Feed of stories. */
export async function GET({ site }: APIContext) {
  return rss({
    title: `${strings.siteName} – câu chuyện`,
    description: strings.description,
    site: new URL(import.meta.env.BASE_URL, site).href,
    items: (await stories()).map((story) => ({
      title: story.data.title,
      description: story.data.summary,
      link: new URL(entryLink(story).href, site).href,
      pubDate: new Date(`${story.data.published}T00:00:00Z`),
    })),
    customData: '<language>vi</language>',
  });
}
