import type { CommuneProfile, IndicatorProfile, Profiles } from '../domain/profile/profile.ts';
import generated from '../generated/profiles.json';

const profiles = generated as unknown as Profiles;

export const communeProfiles = (): CommuneProfile[] => profiles.communes;
export const indicatorProfiles = (): IndicatorProfile[] => profiles.indicators;
export const communeProfile = (id: string): CommuneProfile | undefined => profiles.communes.find(({ unit }) => unit.id === id);
