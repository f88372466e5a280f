import { restoreProfiles, type StoredProfiles } from '../domain/profile/compact.ts';
import type { IndicatorProfile, UnitProfile } from '../domain/profile/profile.ts';
import generated from '../generated/profiles.json';

const profiles = restoreProfiles(generated as unknown as StoredProfiles);

export const unitProfiles = (): UnitProfile[] => profiles.units;
export const indicatorProfiles = (): IndicatorProfile[] => profiles.indicators;
const byId = new Map(profiles.units.map((profile) => [profile.unit.id, profile]));
export const unitProfile = (id: string): UnitProfile | undefined => byId.get(id);
