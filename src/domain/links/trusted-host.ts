/** A host that content may lead readers to; src/schemas/trusted-host.ts says what each field is. */
export interface TrustedHost {
  host: string;
  kind: 'official' | 'service' | 'press' | 'own';
  why: string;
  spoken?: string | undefined;
  http?: boolean | undefined;
}

/** The name of an entry without its star: `*.gov.vn` → `gov.vn`. */
export const nameOf = ({ host }: Pick<TrustedHost, 'host'>): string => host.replace(/^\*\./, '');

/** The entry that a host falls under: itself, with or without `www.`, or any level of `*.name`. Hosts in lower case. */
export const trustedAs = <T extends Pick<TrustedHost, 'host'>>(host: string, trusted: readonly T[]): T | undefined =>
  trusted.find((entry) => isNamed(host, entry)) ?? trusted.find((entry) => entry.host.startsWith('*.') && host.endsWith(`.${nameOf(entry)}`));

/** Whether the list names this very host, not only a level above it. */
export const isNamed = (host: string, entry: Pick<TrustedHost, 'host'>): boolean => host.replace(/^www\./, '') === nameOf(entry);
