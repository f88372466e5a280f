import { progress } from '../indicator/progress.ts';
import type { Observation } from '../indicator/indicator.ts';
import { fullName } from '../unit/unit.ts';
import type { IndicatorProfile, Profiles, Reading, UnitProfile } from './profile.ts';

/** A reading without what its unit and indicator already say; targets by their place in the indicator's list. */
type StoredReading = Observation & { targets?: number[]; frameworkName?: string | undefined };

/** Profiles as they stand in a file: each reading once, so that ten thousand units fit. */
export interface StoredProfiles {
  units: (Omit<UnitProfile, 'readings'> & { readings: StoredReading[] })[];
  indicators: Omit<IndicatorProfile, 'readings'>[];
}

/** What goes into the file. */
export function storeProfiles({ units, indicators }: Profiles): StoredProfiles {
  const targetsOf = new Map(indicators.map(({ indicator, targets }) => [indicator.id, targets]));
  return {
    units: units.map(({ readings, ...profile }) => ({
      ...profile,
      readings: readings.map(({ unitId: _unit, unitName: _name, indicator, targets, ...row }) => ({
        ...row,
        indicator: indicator.id,
        ...(targets.length > 0 ? { targets: targets.map((target) => targetsOf.get(indicator.id)!.findIndex((other) => sameTarget(other, target))) } : {}),
      })),
    })),
    indicators: indicators.map(({ indicator, targets }) => ({ indicator, targets })),
  };
}

const sameTarget = (a: IndicatorProfile['targets'][number], b: IndicatorProfile['targets'][number]) =>
  a.framework === b.framework && a.scope === b.scope && a.by === b.by && a.comparison === b.comparison && JSON.stringify(a.value) === JSON.stringify(b.value);

/** The profiles that a file stands for; readings of one indicator share its description. */
export function restoreProfiles({ units, indicators }: StoredProfiles): Profiles {
  const restored = new Map(
    indicators.map(({ indicator, targets }) => {
      const { id, name, topic, kind, unit, direction, timeComparable, caution } = indicator;
      return [id, { described: { id, name, topic, kind, unit, direction, timeComparable, caution }, targets, profile: { indicator, targets, readings: [] as Reading[] } }];
    }),
  );
  return {
    units: units.map((stored) => ({
      ...stored,
      readings: stored.readings.map(({ indicator, targets = [], ...row }) => {
        const of = restored.get(indicator)!;
        const reading: Reading = {
          ...row,
          unitId: stored.unit.id,
          unitName: fullName(stored.unit),
          indicator: of.described,
          targets: targets.map((index) => ({ ...of.targets[index]!, progress: progress(row.value, of.targets[index]!) })),
        };
        of.profile.readings.push(reading);
        return reading;
      }),
    })),
    indicators: [...restored.values()].map(({ profile }) => profile),
  };
}
