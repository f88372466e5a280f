import { mainEnd, mainStart } from '../addresses/promised-anchors.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { Urls } from '../domain/urls.ts';
import { packStrings, strings } from '../site/strings.ts';
import type { Instruction } from './instructions.ts';
import type { SessionToPack } from './session-to-pack.ts';

/** What the first page of a pack is made of. */
export interface StartPageParts {
  session: SessionToPack;
  /** The built page of the session: the first page has its head, header and footer. */
  page: string;
  urls: Urls;
  instructions: readonly Instruction[];
}

/** The first page of a pack, as a page of the site that is then rewritten like all others; links to what the site does not have fall out there. */
export function startPage({ session, page, urls, instructions }: StartPageParts): string {
  const { pages } = packStrings;
  const linksOf = (title: string, own: string, name: string, more: Link[] = []) => {
    const all = [{ href: own, name }, { href: urls.slides(own), name: pages.slides }, { href: urls.handout(own), name: pages.handout }, { href: urls.loudspeaker(own), name: pages.loudspeaker }, ...more];
    return `<div class="cards">\n${all.map((link) => button(link, title)).join('\n')}\n</div>`;
  };
  const main = `
<div class="prose">
<p class="soft">${packStrings.kind}</p>
<h1>${escapeText(session.title)}</h1>
<p class="measure">${packStrings.unpackFirst}</p>
<h2>${packStrings.session}</h2>
${linksOf(session.title, urls.session(session.id), pages.session, [{ href: urls.trainer(session.id), name: pages.trainer }])}
<h2>${packStrings.guides}</h2>
${session.guides.map(({ id, title }) => `<h3>${escapeText(title)}</h3>\n${linksOf(title, urls.guide(id), pages.guide)}`).join('\n')}
${instructions.map(({ title, lines }) => `<h2>${title}</h2>\n<ul class="measure">${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`).join('\n')}
</div>
`;
  const title = `<title>${escapeText(`${shorten(`${packStrings.start}: ${session.title}`, 59)} – ${strings.siteName}`)}</title>`;
  return (page.slice(0, mainStart(page)) + main + page.slice(mainEnd(page))).replace(/<title>[^<]*<\/title>/, () => title);
}

interface Link {
  href: string;
  name: string;
}

/** Who hears the links one by one hears of which page each is. */
const button = ({ href, name }: Link, title: string): string => `<a class="button" href="${href}"><span>${name}<span class="visually-hidden">: ${escapeText(title)}</span></span></a>`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
