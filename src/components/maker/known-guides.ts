import { decode, isShareAddress, type Decoded, type KnownGuides } from '../../domain/share-address/decode.ts';

/** A guide as the list of the page has it. */
export interface ListedGuide {
  code: string;
  title: string;
  /** The address of its page. */
  page: string;
  /** The short address as it is typed. */
  short: string;
  minutes: number;
}

/** The guides of this page, read off its list: elements with `data-codes`, `data-title`, `data-page`, `data-short`, `data-minutes`. */
export function listedGuides(): Map<string, ListedGuide> {
  const guides = new Map<string, ListedGuide>();
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-codes]')) {
    const codes = dataset['codes']!.split(' ');
    const guide = { code: codes[0]!, title: dataset['title']!, page: dataset['page']!, short: dataset['short']!, minutes: Number(dataset['minutes']) };
    for (const code of codes.filter((one) => /^\d+$/.test(one))) guides.set(code, guide);
  }
  return guides;
}

/** The plan in the address of this page; `null` where the address names a place in the page, or nothing. */
export function planInAddress(guides: KnownGuides): Decoded | null {
  const fragment = location.hash.slice(1);
  if (!fragment || (!isShareAddress(fragment) && document.getElementById(fragment))) return null;
  return decode(fragment, guides);
}
