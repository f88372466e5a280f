import type { Framework, Indicator, Observation, Target } from '../indicator/indicator.ts';
import { progress } from '../indicator/progress.ts';
import { compareVietnamese } from '../text/collate.ts';
import { boundaryChanges } from '../unit/boundary.ts';
import { ancestors } from '../unit/lineage.ts';
import { createRegistry } from '../unit/registry.ts';
import { similarUnits, type Programme } from '../unit/similar.ts';
import { fullName, type Unit } from '../unit/unit.ts';
import type { AppliedTarget, FrameworkTarget, IndicatorProfile, Profiles, Reading, Statement, UnitLink } from './profile.ts';

/** The data files of content/, already validated. */
export interface ProfileData {
  units: Unit[];
  indicators: Indicator[];
  frameworks: Framework[];
  observations: { unit: string; observations: Observation[] }[];
  statements: { unit: string; statements: Statement[] }[];
  programmes: Programme[];
}

/** Joins units, indicators, targets, observations and statements into one profile per unit and per indicator. */
export function buildProfiles({ units, indicators, frameworks, observations, statements, programmes }: ProfileData): Profiles {
  const registry = createRegistry(units);
  const indicatorOf = index(indicators);
  const frameworkOf = index(frameworks);
  const scopeName = (scope: string) => (scope === 'vn' ? 'cả nước' : fullName(registry.unit(scope)));
  const withFramework = (target: Target): FrameworkTarget => {
    const { name, status, statusNote, source } = frameworkOf(target.framework);
    return { ...target, frameworkName: name, frameworkSource: source, frameworkStatus: status, statusNote, scopeName: scopeName(target.scope) };
  };

  const readings = observations.flatMap(({ unit: unitId, observations: rows }) => {
    const unit = registry.unit(unitId);
    const scopes = new Set(['vn', unit.id, ...ancestors(unit, registry).map((parent) => parent.id)]);
    return rows.map((row): Reading => {
      const { id, name, topic, kind, unit: measure, direction, timeComparable, caution, targets } = indicatorOf(row.indicator);
      const applied = targets
        .filter((target) => row.kind === 'actual' && scopes.has(target.scope))
        .map((target): AppliedTarget => ({ ...withFramework(target), progress: progress(row.value, target) }));
      return {
        ...row,
        unitId,
        unitName: fullName(unit),
        indicator: { id, name, topic, kind, unit: measure, direction, timeComparable, caution },
        targets: applied,
        frameworkName: row.framework && frameworkOf(row.framework).name,
      };
    });
  });
  const readingsOf = groupBy(readings, ({ unitId }) => unitId);
  const readingsFor = groupBy(readings, (reading) => reading.indicator.id);
  const scoped = indicators.flatMap(({ id, name, unit, targets }) => targets.map((target) => ({ indicator: { id, name, unit }, target: withFramework(target) })));
  const targetsOf = groupBy(scoped, ({ target }) => target.scope);
  const statementsOf = groupBy(statements, ({ unit }) => unit);
  const link = (unit: Unit): UnitLink => ({ id: unit.id, name: fullName(unit) });

  return {
    units: units.map((unit) => ({
      unit,
      within: ancestors(unit, registry).map(link),
      parts: registry.childrenOf(unit.id).map(link),
      changes: boundaryChanges(unit, registry),
      similar: similarUnits(unit, registry, programmes),
      readings: readingsOf.get(unit.id) ?? [],
      targets: targetsOf.get(unit.kind === 'quốc gia' ? 'vn' : unit.id) ?? [],
      statements: statementsOf.get(unit.id)?.flatMap((file) => file.statements) ?? [],
    })),
    indicators: indicators
      .map((indicator): IndicatorProfile => ({
        indicator,
        targets: indicator.targets.map(withFramework),
        readings: readingsFor.get(indicator.id) ?? [],
      }))
      .sort((a, b) => compareVietnamese(a.indicator.name, b.indicator.name)),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) (groups.get(key(item)) ?? groups.set(key(item), []).get(key(item))!).push(item);
  return groups;
}

function index<T extends { id: string }>(items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`Unexpected id \`${id}\`, expected one of: ${[...byId.keys()].join(', ')}`);
    return item;
  };
}
