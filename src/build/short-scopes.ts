import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../hosting/files-in.ts';

/** The class by which Astro keeps the styles of a component to that component: random letters, which do not compress. */
const scope = /\bastro-[a-z0-9]{8}\b/g;
/** Where such classes stand: attributes, style elements, and whole style sheets. */
const inPage = /\sclass="[^"]*"|<style>[\s\S]*?<\/style>/g;

/**
 * Gives those classes short names through a built site, in its pages and style sheets; 3 % of a guide. The names depend on the
 * components alone, not on the content. Gives their number. Refuses a site that has a class of such a name already (Error).
 */
export async function shortenScopes(site: string): Promise<number> {
  const paths = (await filesIn(site)).filter((path) => /\.(?:html|css)$/.test(path));
  // Read twice and not kept: there may be tens of thousands.
  const found = new Set<string>();
  for (const path of paths) {
    const text = await readFile(join(site, path), 'utf8');
    const taken = /\sclass="(?:[^"]* )?(z[0-9a-z]{1,2})[ "]/.exec(text)?.[1];
    if (taken) throw new Error(`${path}: unexpected class \`${taken}\`: such names are given by the build (src/build/short-scopes.ts)`);
    for (const name of text.match(scope) ?? []) found.add(name);
  }
  const names = shortNames(found);
  const rename = (text: string) => text.replace(scope, (name) => names.get(name)!);
  for (const path of paths) {
    const text = await readFile(join(site, path), 'utf8');
    const renamed = path.endsWith('.css') ? rename(text) : text.replace(inPage, rename);
    if (renamed !== text) await writeFile(join(site, path), renamed);
  }
  return names.size;
}

/** `z0`, `z1` … in the order of the long names. */
const shortNames = (found: Set<string>): Map<string, string> => new Map([...found].sort().map((name, index) => [name, `z${index.toString(36)}`]));
