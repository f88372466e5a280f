import type { TrustedHost } from '../domain/links/trusted-host.ts';
import type { Content } from './content.ts';
import { validFiles } from './valid-content.ts';

/** The hosts of content/trusted-hosts.json; none while that file is broken. */
export const trustedHosts = (content: Content): TrustedHost[] => validFiles(content, 'trusted-hosts').flatMap(({ data }) => data);

/** The hosts that this site itself stands on. */
export const ownHosts = (content: Content): string[] => trustedHosts(content).filter(({ kind }) => kind === 'own').map(({ host }) => host);
