import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawingNames, drawings } from '../../../src/domain/drawing-names.ts';
import { sections } from '../../../src/site/navigation.ts';

const folder = 'src/components/drawings';
const shapes = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const ground = shapes('Ground.astro').trim();
const printed = (name: string) => shapes(`scenes/${name}.astro`).replace('<Ground />', ground).trim();
const css = readFileSync('src/styles/drawings.css', 'utf8');
const classes = [...css.matchAll(/^\.([\w-]+) \{/gm)].map(([, name]) => name);

/** What a scene may be made of. Fills and strokes come from classes; the one value each may have otherwise takes them away. */
const elements = ['path', 'circle', 'ellipse', 'g'];
const attributes = ['class', 'd', 'cx', 'cy', 'r', 'rx', 'ry', 'stroke', 'stroke-width', 'stroke-dasharray', 'transform'];

describe('drawings', () => {
  it('are one file for each name', () => {
    expect(readdirSync(`${folder}/scenes`).sort()).toEqual(drawings.map((name) => `${name}.astro`).sort());
  });

  it('are told to editors, each with what it shows', () => {
    const page = readFileSync('docs/hinh-ve.md', 'utf8');
    expect([...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, name, shows]) => [name, shows])).toEqual(Object.entries(drawingNames));
  });

  it('of the sections are all different', () => {
    expect(new Set(sections.map(({ drawing }) => drawing)).size).toBe(sections.length);
  });

  it('stand on a sheet of 320×180 with strokes of 4', () => {
    expect(readFileSync(`${folder}/Drawing.astro`, 'utf8')).toContain('<Frame viewBox="0 0 320 180" stroke={4}');
  });
});

describe.each(drawings)('%s', (name) => {
  it('takes its colours from the palette only', () => {
    const svg = printed(name);
    const tags = [...svg.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*) ?(?:\/?)>/g)];
    expect(tags.length).toBe(svg.match(/<\w/g)?.length);
    expect(tags.map(([, tag]) => tag).filter((tag) => !elements.includes(tag!))).toEqual([]);
    const given = tags.flatMap(([, , list]) => [...list!.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const));
    expect(given.map(([key]) => key).filter((key) => !attributes.includes(key))).toEqual([]);
    expect(given.filter(([key, value]) => key === 'stroke' && value !== 'none')).toEqual([]);
    expect(given.filter(([key, value]) => key === 'class' && !classes.includes(value))).toEqual([]);
  });

  it('is at most 700 bytes, compressed', () => {
    const sheet = `<svg viewBox="0 0 320 180" fill="none" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><g class="s-ink">${printed(name)}</g></svg>`;
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(700);
  });

  it('is drawn in steps of a tenth at the finest', () => {
    expect(printed(name).match(/ (?:d|c[xy]|r[xy]?)="[^"]*\.\d\d[^"]*"/g)).toBeNull();
  });
});
