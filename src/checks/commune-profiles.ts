import { buildProfiles } from '../domain/profile/build-profiles.ts';
import type { Profiles } from '../domain/profile/profile.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { validFiles } from './valid-content.ts';

/** The profiles of all communes and indicators, or the faults that keep them from being made. */
export function communeProfiles(content: Content): { profiles: Profiles | null; faults: Fault[] } {
  const dataOnly: Content = { ...content, entries: [], faults: content.faults.filter(({ file }) => file.endsWith('.json')) };
  const faults = checkContent(dataOnly);
  if (faults.length > 0) return { profiles: null, faults };
  return {
    profiles: buildProfiles({
      units: validFiles(content, 'units').flatMap(({ data }) => data),
      indicators: validFiles(content, 'indicators').flatMap(({ data }) => data),
      frameworks: validFiles(content, 'frameworks').flatMap(({ data }) => data),
      observations: validFiles(content, 'observations').map(({ data }) => data),
    }),
    faults,
  };
}
