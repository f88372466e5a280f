import { gunzipSync } from 'node:zlib';

const folder = 'pagefind/';

/** What of the index is loaded whichever pages are found. `files`: all paths of the built site. */
export const indexFiles = (files: readonly string[]): string[] => files.filter((path) => path.startsWith(folder) && !path.startsWith(`${folder}fragment/`) && !/\.(?:br|gz)$/.test(path));

/** The texts of these pages in the index: which fragment is whose stands only inside it. Pages are paths from the root of the site. */
export async function fragmentsOf(pages: ReadonlySet<string>, files: readonly string[], read: (path: string) => Promise<Uint8Array>): Promise<string[]> {
  const fragments = files.filter((path) => path.endsWith('.pf_fragment'));
  const urls = await Promise.all(fragments.map(async (path) => urlIn(await read(path))));
  return fragments.filter((_, index) => pages.has(urls[index]!));
}

/** Pagefind writes a mark before the JSON. */
function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url.replace(/^\//, '').replace(/#.*/, '');
}
