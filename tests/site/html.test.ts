import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { pagesOf, redirectPagesOf } from './dist.ts';

const pages = [...pagesOf(), ...redirectPagesOf()];
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // `role="list"` is not redundant: Safari drops the role of lists without markers.
      'no-redundant-role': 'off',
    },
  }),
);

describe('every page is valid HTML', () => {
  it.each(pages.map(({ path, file }) => [path, file]))('%s', async (_path, file) => {
    const report = await validator.validateFile(file);
    const messages = report.results.flatMap((result) => result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
    expect(messages).toEqual([]);
  });
});
