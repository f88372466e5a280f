import { strings } from '../site/strings.ts';

/** Where a moved page is now, in the forms its old address needs. */
export interface NewPlace {
  /** With the base path: `/lang-so/huong-dan/moi/`. */
  href: string;
  /** The whole address, for search engines. */
  canonical: string;
  /** Title of the page there, as it stands in its HTML (escaped). */
  title: string;
  /** Address of public/chuyen-trang.js. */
  script: string;
  /** Why the reader is here. */
  heading: string;
  /** What chat applications show of the page there, as HTML for `<head>`. */
  preview: string;
}

/** Headings and previews: paper leads to a code, and who types its address into a chat wants the picture of the page there. */
export function wordsOf(from: string, page: string): Pick<NewPlace, 'heading' | 'preview'> {
  const code = /^\/q\/([^/]+)\/$/.exec(from)?.[1];
  if (code === undefined) return { heading: 'Trang này đã chuyển sang địa chỉ mới', preview: '' };
  return { heading: `Mã ${code}`, preview: (page.match(/<meta property="og:[^>]*>/g) ?? []).map((tag) => `\n    ${tag}`).join('') };
}

/**
 * The page at an old address, for hosts that only serve files. The script takes the reader on with `?query` and `#anchor`;
 * where it does not run, the refresh leads to the top of the new page, and where that is switched off there is a link.
 */
export const redirectPage = ({ href, canonical, title, script, heading, preview }: NewPlace): string => `<!DOCTYPE html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <script src="${script}" data-to="${href}"></script>
    <meta http-equiv="refresh" content="0; url=${href}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${heading} – ${strings.siteName}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${canonical}">${preview}
  </head>
  <body>
    <main>
      <h1>${heading}</h1>
      <p>Mời bạn mở: <a href="${href}">${title}</a></p>
    </main>
  </body>
</html>
`;

/** The title of a built page without the site's name, escaped as it stands there; empty for a file that has none. */
export const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(` – ${strings.siteName}`, '') ?? '';
