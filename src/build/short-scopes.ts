import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../hosting/files-in.ts';
import { dropIdleScopes, readScopeRules, scopeName, type ScopeRules } from './scope-rules.ts';

/** Where such classes stand: attributes, style elements, and whole style sheets. */
const inPage = /\sclass="[^"]*"|<style>([\s\S]*?)<\/style>/g;

/**
 * Gives the scopes of a built site short names, in its pages and style sheets, and takes those away that no rule meets; 5 % of a
 * guide. The names depend on the components alone, not on the content. Gives their number. Refuses a site that has a class of such a name already (Error).
 */
export async function shortenScopes(site: string): Promise<number> {
  const paths = (await filesIn(site)).filter((path) => /\.(?:html|css)$/.test(path));
  // Read twice and not kept: there may be tens of thousands.
  const found = new Set<string>();
  const rules: ScopeRules = new Map();
  const seen = new Set<string>();
  for (const path of paths) {
    const text = await readFile(join(site, path), 'utf8');
    const taken = /\sclass="(?:[^"]* )?(z[0-9a-z]{1,2})[ "]/.exec(text)?.[1];
    if (taken) throw new Error(`${path}: unexpected class \`${taken}\`: such names are given by the build (src/build/short-scopes.ts)`);
    for (const name of text.match(scopeName) ?? []) found.add(name);
    for (const css of path.endsWith('.css') ? [text] : [...text.matchAll(inPage)].flatMap((match) => match[1] ?? [])) {
      if (!seen.has(css)) readScopeRules(css, rules);
      seen.add(css);
    }
  }
  const names = shortNames(found);
  const rename = (text: string) => text.replace(scopeName, (name) => names.get(name)!);
  for (const path of paths) {
    const text = await readFile(join(site, path), 'utf8');
    const renamed = path.endsWith('.css') ? rename(text) : dropIdleScopes(text, rules).replace(inPage, (piece) => rename(piece));
    if (renamed !== text) await writeFile(join(site, path), renamed);
  }
  return names.size;
}

/** `z0`, `z1` … in the order of the long names. */
const shortNames = (found: Set<string>): Map<string, string> => new Map([...found].sort().map((name, index) => [name, `z${index.toString(36)}`]));
