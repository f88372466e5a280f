import type { Framework, Indicator, Observation, Target } from '../indicator/indicator.ts';
import type { Progress } from '../indicator/progress.ts';
import type { BoundaryChange } from '../unit/boundary.ts';
import type { Unit } from '../unit/unit.ts';

/** A target that holds for a place, with the framework that sets it and whether the place met it. */
export interface AppliedTarget extends Target {
  frameworkName: string;
  frameworkStatus: Framework['status'];
  statusNote: string;
  progress: Progress;
}

/** An observation with all that its sentence needs. */
export interface Reading extends Omit<Observation, 'indicator'> {
  unitId: string;
  unitName: string;
  indicator: Pick<Indicator, 'id' | 'name' | 'topic' | 'kind' | 'unit' | 'caution'>;
  targets: AppliedTarget[];
}

/** What one page under /xa/ shows. */
export interface CommuneProfile {
  unit: Unit;
  /** Names of the levels above, nearest first, e.g. `huyện Yên Mô`. */
  within: string[];
  change: BoundaryChange | null;
  readings: Reading[];
}

/** What one page under /chi-so/ shows. */
export interface IndicatorProfile {
  indicator: Indicator;
  targets: (Target & { frameworkName: string; frameworkStatus: Framework['status']; statusNote: string; scopeName: string })[];
  readings: Reading[];
}

/** The JSON that scripts/build-communes.ts writes. */
export interface Profiles {
  communes: CommuneProfile[];
  indicators: IndicatorProfile[];
}
