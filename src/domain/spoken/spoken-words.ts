import { nameOf, type TrustedHost } from '../links/trusted-host.ts';
import type { SpokenWord } from './speak.ts';

/** The words that content gives: terms of the glossary, hosts of the trusted list. `*.zalo.me` stands for `zalo.me` and what ends so. */
export const spokenWords = (terms: readonly { term: string; spoken: string }[], hosts: readonly Pick<TrustedHost, 'host' | 'spoken'>[]): SpokenWord[] => [
  ...terms.map(({ term, spoken }) => ({ written: term, spoken })),
  ...hosts.flatMap((host) => (host.spoken ? [{ written: nameOf(host), spoken: host.spoken }] : [])),
];
