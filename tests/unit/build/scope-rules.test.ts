import { describe, expect, it } from 'vitest';
import { dropIdleScopes, readScopeRules, type ScopeRules } from '../../../src/build/scope-rules.ts';

const x = 'astro-aaaaaaa1';
const after = (css: string, html: string) => {
  const rules: ScopeRules = new Map();
  readScopeRules(css.replaceAll('%', x), rules);
  return dropIdleScopes(html.replaceAll('%', x), rules).replaceAll(x, '%');
};

describe('a scope stays', () => {
  it.each([
    ['where a rule names the tag', 'p.%{}', '<p class="%">'],
    ['where a rule names a class beside it', '.do.%{}', '<b class="do small %">'],
    ['where a rule asks for nothing else', '.%[open]>a{}', '<details class="%">'],
    ['where a state follows', 'a.%:hover{}', '<a href="/" class="%">'],
    ['where an attribute stands before', 'a[href].%{}', '<a class="%">'],
    ['inside :not() and :is()', 'li:not(.soft.%){}', '<li class="soft %">'],
    ['after other attributes', 'p.%{}', '<p id="a" title="b" class="%">'],
  ])('%s', (_, css, html) => expect(after(css, html)).toBe(html));
});

describe('a scope goes', () => {
  it.each([
    ['from another tag', 'p.%{}', '<b class="%">', '<b>'],
    ['where a class is missing', '.do.%{}', '<p class="see %">', '<p class="see">'],
    ['where no rule has it', 'p{}', '<p class="%" id="a">', '<p id="a">'],
  ])('%s', (_, css, html, left) => expect(after(css, html)).toBe(left));
});
