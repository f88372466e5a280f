import { typingDistance } from '../text/typing-distance.ts';
import { hostSkeleton } from './host-skeleton.ts';
import { isNamed, nameOf, trustedAs, type TrustedHost } from './trusted-host.ts';

/** Names shorter than these are near too many others; a name that is listed by itself never counts as an imitation. */
const LEAST_LETTERS = { inside: 5, slip: 6, twoSlips: 9 };

const ORDER = { official: 0, service: 1, press: 2, own: 3 };

/**
 * The trusted host that another one passes for, undefined when none: the same at a glance (host-skeleton.ts), the trusted
 * name inside a longer one (`dichvucong.gov.vn.co`, `dichvucong-gov.vn`, `vneid-capnhat.com`), or a slip away. Under a suffix
 * that is trusted whole (`*.gov.vn`) only looks and slips count. `host` in lower case, as Unicode.
 */
export function imitatedHost(host: string, trusted: readonly TrustedHost[]): string | undefined {
  const known = answers.get(trusted) ?? new Map<string, string | undefined>();
  answers.set(trusted, known);
  if (!known.has(host)) known.set(host, judge(host, trusted));
  return known.get(host);
}

/** The same hosts stand in many places. */
const answers = new WeakMap<readonly TrustedHost[], Map<string, string | undefined>>();

function judge(host: string, trusted: readonly TrustedHost[]): string | undefined {
  if (trusted.some((entry) => isNamed(host, entry))) return undefined;
  const under = trustedAs(host, trusted) !== undefined;
  const test = (entry: TrustedHost) => passesFor(host, entry) || (!under && holds(host, entry));
  const found = [...trusted].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.host.length - a.host.length).find(test);
  return found && nameOf(found);
}

/** At a glance, or but for a slip of the hand, the same name. */
function passesFor(host: string, entry: TrustedHost): boolean {
  const [one, other] = [hostSkeleton(host.replace(/^www\./, '')), hostSkeleton(nameOf(entry))];
  if (one === other) return true;
  const letters = mainLabel(entry).length;
  const slips = letters >= LEAST_LETTERS.twoSlips && entry.kind !== 'press' ? 2 : letters >= LEAST_LETTERS.slip ? 1 : 0;
  return slips > 0 && typingDistance(one, other, slips) < Infinity;
}

/** The trusted name stands inside the host, whole, or by the word that makes it known. */
function holds(host: string, entry: TrustedHost): boolean {
  const skeleton = hostSkeleton(host);
  const parts = skeleton.split(/[.-]/);
  const name = hostSkeleton(nameOf(entry));
  // `.gov.vn.` or `-gov.vn`; its place at the very end after a dot would have made it trusted.
  if (`-${parts.join('-')}-`.includes(`-${name.split(/[.-]/).join('-')}-`)) return true;
  if (entry.kind === 'official' && parts.some((part) => part.includes(hostSkeleton(nameOf(entry).replace(/[.-]/g, ''))))) return true;
  if (entry.kind === 'press' || entry.kind === 'own') return mainLabel(entry).length >= LEAST_LETTERS.slip && hostSkeleton(mainLabel({ host })) === hostSkeleton(mainLabel(entry));
  if (entry.kind === 'official' && entry.host.startsWith('*.')) return false;
  const word = hostSkeleton(mainLabel(entry));
  return parts.some((part) => part === word || (word.length >= LEAST_LETTERS.inside && part.includes(word)));
}

/** The word that makes a host known: `dichvucong` of `dichvucong.gov.vn`, `apple` of `apps.apple.com`. */
function mainLabel(entry: Pick<TrustedHost, 'host'>): string {
  const labels = nameOf(entry).split('.');
  const suffix = /^(?:com|net|org|gov|edu)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
  return labels.at(-suffix - 1) ?? nameOf(entry);
}
