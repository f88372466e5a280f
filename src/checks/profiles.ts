import { buildProfiles } from '../domain/profile/build-profiles.ts';
import type { Profiles } from '../domain/profile/profile.ts';
import { checkData } from './check-data.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { validFiles } from './valid-content.ts';

/** The profiles of all communes and indicators, or the faults that keep them from being made. */
export function profilesOf(content: Content): { profiles: Profiles | null; faults: Fault[] } {
  const faults = checkData(content);
  if (faults.length > 0) return { profiles: null, faults };
  return {
    profiles: buildProfiles({
      units: validFiles(content, 'units').flatMap(({ data }) => data),
      indicators: validFiles(content, 'indicators').flatMap(({ data }) => data),
      frameworks: validFiles(content, 'frameworks').flatMap(({ data }) => data),
      observations: validFiles(content, 'observations').map(({ data }) => data),
      statements: validFiles(content, 'statements').map(({ data }) => data),
      programmes: validFiles(content, 'programmes').flatMap(({ data }) => data),
    }),
    faults,
  };
}
