import { filesIn } from '../checks/content-files.ts';
import { readEach } from '../checks/read-entry.ts';
import { entrySchemas } from '../schemas/index.ts';

/** A session and the guides it teaches, each once, in their order. */
export interface SessionToPack {
  id: string;
  title: string;
  /** The newest day on which the session or one of its guides was changed, `YYYY-MM-DD`. */
  updated: string;
  guides: { id: string; title: string }[];
}

/** The sessions of a content folder. The check at the start of a build has refused what does not follow its schema. */
export async function sessionsToPack(content: string): Promise<SessionToPack[]> {
  const entriesOf = async (collection: 'sessions' | 'guides') =>
    (await readEach((await filesIn(`${content}/${collection}`, '.mdx')).map((path) => ({ collection, path })))).map(({ entry: { id, data } }) => ({ id, data }));
  const guides = new Map((await entriesOf('guides')).map(({ id, data }) => [id, entrySchemas.guides.parse(data)]));
  return (await entriesOf('sessions')).map(({ id, data }) => {
    const { title, updated, schedule } = entrySchemas.sessions.parse(data);
    const taught = [...new Set(schedule.flatMap(({ guide }) => guide ?? []))].map((guide) => ({ id: guide, ...guides.get(guide)! }));
    return { id, title, updated: [updated, ...taught.map((guide) => guide.updated)].sort().at(-1)!, guides: taught.map((guide) => ({ id: guide.id, title: guide.title })) };
  });
}
