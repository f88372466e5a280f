import { shorten } from '../domain/text/shorten.ts';
import { sharePictureOf } from '../pictures/share-picture-of.ts';
import { section as sectionOf } from '../site/navigation.ts';
import { sectionColours } from '../site/share-colours.ts';
import { strings } from '../site/strings.ts';
import type { SharePage } from './share-pages.ts';
import { shortAddress } from './short-codes.ts';

/** The picture that chat applications show of an entry. */
export async function shareImage({ section, page, title }: SharePage, site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const address = shortAddress(page, site).replace(/^https?:\/\//, '');
  // Titles are at most 90 signs; a longer one would run into the emblem.
  return new Uint8Array(await sharePictureOf({ kind: sectionOf(section).name, title: shorten(title, 110), address, site: strings.siteName, colour: sectionColours[section] }));
}
