/** `- ` before an item, the name of a field, and what stands behind it. */
const shape = /^( *)(- )?(?:([A-Za-z]+):(?: |$))?(.*)$/;
const quoted = /^"([^"\\\p{Cc}]*)"$/u;
/** Ids, names, dates and months, which no reader of YAML 1.2 takes for anything but text. */
const bare = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*|\d{4}-\d{2}(?:-\d{2})?)$/u;
const number = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const named: ReadonlyMap<string, unknown> = new Map<string, unknown>([['null', null], ['true', true], ['false', false]]);

interface Line {
  indent: number;
  item: boolean;
  key: string | undefined;
  rest: string;
}

/**
 * Reads the YAML that nearly all entries are written in: fields, lists, values on one line, in plain double quotes or bare
 * where that is beyond doubt. Undefined for anything else, be it right or wrong: then yaml-syntax.ts reads it, many times slower.
 */
export function plainYaml(source: string): unknown {
  const lines = source.split('\n').map((text): Line => {
    const [, blank, dash, key, rest] = shape.exec(text) ?? [];
    return { indent: blank?.length ?? 0, item: dash !== undefined, key, rest: rest ?? text };
  });
  let at = 0;

  const block = (indent: number): unknown => (lines[at]!.item ? list(indent) : fields(indent));

  function list(indent: number): unknown {
    const items: unknown[] = [];
    for (let line = lines[at]; line?.item && line.indent === indent; line = lines[at]) {
      // What stands behind “- ” is a line of its own, further in.
      lines[at] = { ...line, indent: indent + 2, item: false };
      items.push(line.key === undefined ? (at++, scalar(line.rest)) : fields(indent + 2));
      if (items.at(-1) === undefined) return undefined;
    }
    return items;
  }

  function fields(indent: number): unknown {
    const found: Record<string, unknown> = {};
    for (let line = lines[at]; line && !line.item && line.indent === indent; line = lines[at]) {
      const { key, rest } = line;
      if (key === undefined || named.has(key) || Object.hasOwn(found, key)) return undefined;
      const next = lines[++at];
      const within = rest === '' && next && (next.indent > indent || (next.item && next.indent === indent));
      found[key] = within ? block(next.indent) : scalar(rest);
      if (found[key] === undefined) return undefined;
    }
    return found;
  }

  const data = block(0);
  return at < lines.length ? undefined : data;
}

function scalar(text: string): unknown {
  const inside = quoted.exec(text)?.[1];
  if (inside !== undefined) return inside;
  if (text === '[]') return [];
  // `True` and `NULL` are left to the other reader.
  if (named.has(text.toLowerCase())) return named.get(text);
  return bare.test(text) ? text : number.test(text) ? Number(text) : undefined;
}
