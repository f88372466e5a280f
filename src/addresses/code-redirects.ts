import type { DataFile } from '../checks/content.ts';
import { faultAt } from '../checks/fault-at.ts';
import type { Fault } from '../checks/fault.ts';
import { leadsNowhere } from '../checks/rules/redirects.ts';
import { followRedirects, type Redirect } from '../domain/follow-redirects.ts';
import { codeAddress, type ShortCode } from '../domain/short-code.ts';

/** Short codes as redirects, at the address of a page: `/q/7/`. */
export const codeRedirects = (codes: readonly ShortCode[]): Redirect[] => codes.map(({ code, to, since }) => ({ from: codeAddress(code), to, since }));

/** The same for hosts that are told what leads where: as it is typed, `/q/7`, and as a page, `/q/7/`. */
export const codeRedirectsOfHosts = (codes: readonly ShortCode[]): Redirect[] =>
  codeRedirects(codes).flatMap((redirect) => [{ ...redirect, from: redirect.from.replace(/\/$/, '') }, redirect]);

/** Codes whose entry is no page of the built site. */
export function codeFaults(file: Pick<DataFile, 'file' | 'locate'>, codes: readonly ShortCode[], redirects: readonly Redirect[], built: ReadonlySet<string>): Fault[] {
  const follow = followRedirects(redirects);
  return codes.flatMap(({ to }, index) => (built.has(follow(to) ?? '') ? [] : [faultAt(file, [index, 'to'], leadsNowhere(to, built))]));
}
