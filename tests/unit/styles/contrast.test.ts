import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const declarations = (block: string) => new Map([...block.matchAll(/(--[\w-]+): *([^;]*);/g)].map(([, name, value]) => [name!, value!.trim()]));
const blockOf = (selector: string) => new RegExp(`${selector.replace(/[[\]():*.]/g, '\\$&')} \\{([^}]*)\\}`).exec(css)![1]!;

const plain = declarations(blockOf('\n:root'));
const night = declarations(blockOf(":root[data-scheme='dark']:not([data-light])".replace(':root', '')));
const strong = declarations(blockOf("[data-contrast='strong']"));

const looks = { light: [plain], dark: [plain, night], 'light, strong contrast': [plain, strong], 'dark, strong contrast': [plain, night, strong] };

/** The value of a custom property as CSS computes it: what is `initial` counts as not there. */
function compute(name: string, tokens: Map<string, string>): string | undefined {
  const value = tokens.get(name);
  if (value === undefined || value === 'initial') return undefined;
  return substitute(value, tokens);
}

function substitute(value: string, tokens: Map<string, string>): string | undefined {
  let result = '';
  for (let rest = value; rest !== ''; ) {
    if (!rest.startsWith('var(')) {
      result += rest[0];
      rest = rest.slice(1);
      continue;
    }
    let depth = 0;
    const end = [...rest].findIndex((char) => (char === '(' ? ++depth : char === ')' ? --depth : 1) === 0);
    const [, name, fallback] = /^var\((--[\w-]+)(?:, *(.*))?\)$/s.exec(rest.slice(0, end + 1))!;
    const part = compute(name!, tokens) ?? (fallback === undefined ? undefined : substitute(fallback, tokens));
    if (part === undefined) return undefined;
    result += part;
    rest = rest.slice(end + 1);
  }
  return result.trim();
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) of `#rgb` or `#rrggbb`. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  expect(hex, colour).toMatch(/^[0-9a-f]{6}$/);
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const deep = ['--vermilion-deep', '--sophora-deep', '--indigo-deep', '--copper-deep', '--mulberry-deep', '--clay-deep'];
const everyday = ['--ground', '--surface'];
/** What is read, and what it stands on. Deep colours are also a ground, under letters in the colour of the page. */
const read: [string[], string[]][] = [
  [['--text'], [...everyday, '--warning-ground', '--notice-ground', '--mark']],
  [['--text-soft'], [...everyday, '--notice-ground']],
  [['--link'], [...everyday, '--warning-ground', '--notice-ground']],
  [['--warning-text'], ['--warning-ground']],
  [deep, everyday],
];

describe.each(Object.entries(looks))('%s', (_name, blocks) => {
  const tokens = new Map(blocks.flatMap((block) => [...block]));
  const colour = (name: string) => compute(name, tokens)!;

  it.each(read.flatMap(([texts, grounds]) => texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))))('%s on %s: 7:1 or more', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(['--outline', '--focus'])('%s is seen beside the page: 3:1 or more', (line) => {
    for (const ground of everyday) expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('every token has a value', () => {
    const own = [...plain.keys()].filter((name) => !['--light', '--dark'].includes(name));
    expect(own.filter((name) => !compute(name, tokens))).toEqual([]);
    expect(own.length).toBeGreaterThan(40);
  });
});

describe('strong contrast', () => {
  it.each([['light', [plain, strong], '#fff', '#000'], ['dark', [plain, night, strong], '#000', '#fff']] as const)('%s is black and white', (_name, blocks, paper, ink) => {
    const tokens = new Map(blocks.flatMap((block) => [...block]));
    expect(['--ground', '--surface', '--warning-ground'].map((name) => compute(name, tokens))).toEqual([paper, paper, paper]);
    expect(['--text', '--text-soft', '--outline', '--rule', '--warning-text'].map((name) => compute(name, tokens))).toEqual([ink, ink, ink, ink, ink]);
  });

  it('is the same whether the device asks for it or the reader', () => {
    expect(declarations(blockOf(":root:not([data-contrast='usual'])"))).toEqual(strong);
    expect(declarations(blockOf(":root:not([data-light], [data-scheme='light'])"))).toEqual(night);
  });
});
