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
  const one = <K extends 'units' | 'indicators' | 'frameworks'>(name: K) => validFiles(content, name).flatMap(({ data }) => data);
  return {
    profiles: buildProfiles({
      units: one('units'),
      indicators: one('indicators'),
      frameworks: one('frameworks'),
      observations: validFiles(content, 'observations').map(({ data }) => data),
    }),
    faults,
  };
}
