import { domainToUnicode } from 'node:url';

/** A host as people see it: `xn--dchvcng-q1a…` in its own letters; as it came where it cannot be decoded. */
export const unicodeHost = (host: string): string => domainToUnicode(host) || host;
