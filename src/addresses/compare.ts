import { nearest } from '../checks/nearest.ts';
import { anchorOf, followRedirects, pageOf, type Redirect } from '../domain/follow-redirects.ts';
import { lastOfItsKind } from './numbered-anchors.ts';

/** A published address that neither exists nor leads anywhere. */
export interface LostAddress {
  address: string;
  /** Its place in the list, from 0. */
  index: number;
  /** Lost anchors of a lost page. */
  anchors: number;
  /** Where it probably went. */
  near: string | undefined;
}

/**
 * What became of the published addresses. An anchor goes along with a page that moved; when the new page has no such part,
 * the reader stands at its top, and the address counts as kept.
 */
export function compareAddresses(published: readonly string[], built: ReadonlySet<string>, redirects: readonly Redirect[]): { added: string[]; lost: LostAddress[] } {
  const known = new Set(published);
  const added = [...built].filter((address) => !known.has(address)).sort();
  const follow = followRedirects(redirects);
  const isLost = (address: string) => {
    if (built.has(address) || lastOfItsKind(address, built)) return false;
    const now = follow(address);
    return now === null || now === address || !built.has(pageOf(now));
  };
  const lost: LostAddress[] = [];
  const lostPages = new Map<string, LostAddress>();
  published.forEach((address, index) => {
    if (!isLost(address)) return;
    const page = lostPages.get(pageOf(address));
    if (page) return void page.anchors++;
    const found = { address, index, anchors: 0, near: nearestOf(address, added, built) };
    lost.push(found);
    if (anchorOf(address) === undefined) lostPages.set(address, found);
  });
  return { added, lost };
}

/** Addresses of the same kind, new ones first: another anchor of the page, another page or file of the section. */
function nearestOf(address: string, added: string[], built: ReadonlySet<string>): string | undefined {
  const anchor = anchorOf(address);
  const alike = (other: string) =>
    anchor === undefined
      ? anchorOf(other) === undefined && folderOf(other) === folderOf(address) && other.endsWith('/') === address.endsWith('/')
      : anchorOf(other) !== undefined && pageOf(other) === pageOf(address);
  const fresh = added.filter(alike);
  return closest(address, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined) ?? closest(address, [...built].filter(alike));
}

/** Only what differs is compared: a long path in common would make any two addresses of a section look alike. */
function closest(address: string, others: string[]): string | undefined {
  const start = anchorOf(address) === undefined ? folderOf(address).length : pageOf(address).length + 1;
  const found = nearest(address.slice(start), others.map((other) => other.slice(start)));
  return found === undefined ? undefined : address.slice(0, start) + found;
}

/** The address of what an address lies in: `/huong-dan/` of `/huong-dan/quet-ma/`. */
export const folderOf = (address: string): string => address.slice(0, address.replace(/\/$/, '').lastIndexOf('/') + 1);
