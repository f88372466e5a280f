import { createUrls, type Urls } from '../domain/urls.ts';

/** A file of a pull request, as GitHub's “List pull requests files” names it. */
export interface ChangedFile {
  filename: string;
  status: string;
}

/** Paths of content and the pages made of them; `id` is a toneless name, so nothing else can come out as an address. */
const pages: [RegExp, (urls: Urls, id: string) => string][] = [
  [/^content\/stories\/([a-z0-9-]+)\.mdx$/, (urls, id) => urls.story(id)],
  [/^content\/guides\/([a-z0-9-]+)\.mdx$/, (urls, id) => urls.guide(id)],
  [/^content\/pilots\/([a-z0-9-]+)\.mdx$/, (urls, id) => urls.pilot(id)],
  [/^content\/sessions\/([a-z0-9-]+)\.mdx$/, (urls, id) => urls.session(id)],
  [/^content\/(?:observations|statements)\/([a-z0-9-]+)\.json$/, (urls, id) => urls.unit(id)],
  [/^content\/(?:units|programmes|indicators|frameworks)\.json$/, (urls) => urls.units()],
  [/^content\/glossary\.json$/, (urls) => urls.glossary()],
  [/^content\/sources\.json$/, (urls) => urls.sources()],
  [/^content\/(?:data-changelog\.json|releases\/[0-9-]+\.json)$/, (urls) => urls.dataChanges()],
];

/** Addresses of the pages that changed files are told on, each once, sorted. Files taken away and unknown paths have none. */
export function changedPages(files: readonly ChangedFile[], base = '/'): string[] {
  const urls = createUrls(base);
  const found = files.filter(({ status }) => status !== 'removed').flatMap(({ filename }) =>
    pages.flatMap(([pattern, address]) => {
      const match = pattern.exec(filename);
      return match ? [address(urls, match[1] ?? '')] : [];
    }),
  );
  return [...new Set(found)].sort();
}
