import * as pagefind from 'pagefind';

/** Where Pagefind's files go under the built site. */
export const indexFolder = 'pagefind';

/**
 * Indexes a built site and writes the index into it; returns the number of pages.
 * Only what stands in `data-pagefind-body` counts. Refuses what Pagefind refuses (Error with its messages).
 */
export async function indexSite(site: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}/${indexFolder}` });
  await pagefind.close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return added.page_count;
}
