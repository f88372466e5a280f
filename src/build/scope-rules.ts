/** The class by which Astro keeps the styles of a component to that component: random letters, which do not compress. */
export const scopeName = /\bastro-[a-z0-9]{8}\b/g;

/** What a rule asks of the element that carries a scope: its tag, if any, and its other classes. */
interface Asked {
  tag: string;
  classes: string[];
}

/** Which elements the rules of each scope name. */
export type ScopeRules = Map<string, Asked[]>;

/** One element of a selector with a scope in it: `p.do.astro-x`, `a.astro-x`, `.astro-x[open]`. */
const compound = /([\w-]*)((?:\.[\w-]+|\[[^\]]*\]|#[\w-]+)*)\.(astro-[a-z0-9]{8})(?=[^\w-])/g;

/** Adds what the rules in a style sheet name. */
export function readScopeRules(css: string, rules: ScopeRules): void {
  for (const [, tag = '', others = '', name = ''] of css.matchAll(compound)) {
    const classes = [...others.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map((match) => match[1]!);
    rules.set(name, [...(rules.get(name) ?? []), { tag, classes }]);
  }
}

/**
 * A page without the scopes that no rule can meet: Astro puts them on every element of a component. No script of this site adds a
 * class to an element that is there already, so what a page holds decides.
 */
export const dropIdleScopes = (html: string, rules: ScopeRules): string =>
  html.replace(/<([a-z][\w-]*)([^<>]*?)\sclass="([^"<>]*)"/g, (_, tag: string, before: string, list: string) => {
    const classes = list.split(' ');
    const meets = ({ tag: wanted, classes: all }: Asked) => (wanted === '' || wanted === tag) && all.every((name) => classes.includes(name));
    const kept = classes.filter((name) => !/^astro-[a-z0-9]{8}$/.test(name) || rules.get(name)?.some(meets));
    return `<${tag}${before}${kept.length > 0 ? ` class="${kept.join(' ')}"` : ''}`;
  });
