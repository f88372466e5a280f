import { slugify } from '../domain/text/slugify.ts';

/** For one page: turns the text of each heading, in order, into a toneless anchor that no heading before it has. */
export function createTonelessIds(): (heading: string) => string {
  const used = new Set<string>();
  return (heading) => {
    // `dan-1` and so on are the anchors of claims (claim-elements.ts).
    const slug = slugify(heading).replace(/^(?=dan-\d+$|$)/, 'muc-').replace(/-$/, '');
    let id = slug;
    for (let count = 2; used.has(id); count++) id = `${slug}-${count}`;
    used.add(id);
    return id;
  };
}
