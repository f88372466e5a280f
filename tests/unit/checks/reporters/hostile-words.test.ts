import { expect, it } from 'vitest';
import { reporters } from '../../../../src/checks/reporters/reporter.ts';
import { faultsWith } from '../../../fixtures/content-with.ts';

const order = '::stop-commands::x';

it.each(Object.keys(reporters))('the report for %s passes on no order that stands in content', async (name) => {
  const faults = await faultsWith({ 'guides/bao-lua-dao.mdx': ['drawing: loudspeaker', `drawing: "a\\n${order}\\r\\e[2J\\u202Eb"`] });
  expect(faults.some(({ found }) => found.includes(order))).toBe(true);
  const text = reporters[name]!(faults);
  expect(text).toContain(order.slice(2));
  expect(text.split(/[\r\n]/).filter((line) => line.trimStart().startsWith(order))).toEqual([]);
  expect(text).not.toContain('\u001B');
});
