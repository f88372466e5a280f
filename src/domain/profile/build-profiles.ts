import type { Framework, Indicator, Observation, Target } from '../indicator/indicator.ts';
import { progress } from '../indicator/progress.ts';
import { compareVietnamese } from '../text/collate.ts';
import { boundaryChange } from '../unit/boundary.ts';
import { ancestors } from '../unit/lineage.ts';
import { fullName, isCommuneLevel, type Unit } from '../unit/unit.ts';
import type { AppliedTarget, IndicatorProfile, Profiles, Reading } from './profile.ts';

/** The data files of content/, already validated. */
export interface ProfileData {
  units: Unit[];
  indicators: Indicator[];
  frameworks: Framework[];
  observations: { unit: string; observations: Observation[] }[];
}

/** Joins units, indicators, targets and observations into one profile per commune-level unit and per indicator. */
export function buildProfiles({ units, indicators, frameworks, observations }: ProfileData): Profiles {
  const unitOf = index(units);
  const indicatorOf = index(indicators);
  const frameworkOf = index(frameworks);

  const readings = observations.flatMap(({ unit: unitId, observations: rows }) =>
    rows.map((row): Reading => {
      const unit = unitOf(unitId);
      const { id, name, topic, kind, unit: measure, caution, targets } = indicatorOf(row.indicator);
      const scopes = new Set(['vn', unit.id, ...ancestors(unit, units).map((parent) => parent.id)]);
      const applied = targets
        .filter((target) => row.kind === 'actual' && scopes.has(target.scope))
        .map((target): AppliedTarget => ({ ...withFramework(target, frameworkOf), progress: progress(row.value, target) }));
      return { ...row, unitId, unitName: fullName(unit), indicator: { id, name, topic, kind, unit: measure, caution }, targets: applied };
    }),
  );

  return {
    communes: units.filter(isCommuneLevel).map((unit) => ({
      unit,
      within: ancestors(unit, units).map(fullName),
      change: boundaryChange(unit, units),
      readings: readings.filter(({ unitId }) => unitId === unit.id),
    })),
    indicators: indicators
      .map((indicator): IndicatorProfile => ({
        indicator,
        targets: indicator.targets.map((target) => ({
          ...withFramework(target, frameworkOf),
          scopeName: target.scope === 'vn' ? 'cả nước' : fullName(unitOf(target.scope)),
        })),
        readings: readings.filter((reading) => reading.indicator.id === indicator.id),
      }))
      .sort((a, b) => compareVietnamese(a.indicator.name, b.indicator.name)),
  };
}

function withFramework(target: Target, frameworkOf: (id: string) => Framework) {
  const { name, status, statusNote } = frameworkOf(target.framework);
  return { ...target, frameworkName: name, frameworkStatus: status, statusNote };
}

function index<T extends { id: string }>(items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`Unexpected id \`${id}\`, expected one of: ${[...byId.keys()].join(', ')}`);
    return item;
  };
}
