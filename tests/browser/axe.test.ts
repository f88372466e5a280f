import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { onPage, useBrowser } from './browser.ts';

useBrowser();

const cases = Object.entries(templates).flatMap(([name, path]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, path] as const));

describe('axe finds nothing', () => {
  it.each(cases)('%s, %s', async (_name, colorScheme, path) => {
    // AxeBuilder needs a page of a context it may add pages to, which `onPage` gives.
    const { violations } = await onPage(path, { colorScheme }, (page) =>
      new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze(),
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`);
    expect(found).toEqual([]);
  });
});
