import type { Framework, Indicator, Observation, Target } from '../indicator/indicator.ts';
import type { Progress } from '../indicator/progress.ts';
import type { BoundaryChange } from '../unit/boundary.ts';
import type { SimilarUnit } from '../unit/similar.ts';
import type { Unit } from '../unit/unit.ts';

/** A target with the framework that sets it. */
export interface FrameworkTarget extends Target {
  frameworkName: string;
  /** Source that says what the framework is. */
  frameworkSource: string;
  frameworkStatus: Framework['status'];
  statusNote: string;
  scopeName: string;
}

/** A target that holds for a place, and whether the place met it. */
export interface AppliedTarget extends FrameworkTarget {
  progress: Progress;
}

/** An observation with all that its sentence needs. */
export interface Reading extends Omit<Observation, 'indicator'> {
  unitId: string;
  unitName: string;
  indicator: Pick<Indicator, 'id' | 'name' | 'topic' | 'kind' | 'unit' | 'direction' | 'timeComparable' | 'caution'>;
  targets: AppliedTarget[];
  /** Name of the framework of a target that the place set itself. */
  frameworkName?: string | undefined;
}

/** A dated event or a claim about a place that no indicator measures; see src/schemas/statement.ts. */
export interface Statement {
  id: string;
  kind: 'event' | 'claim' | 'plan';
  topic: Indicator['topic'];
  text: string;
  asOf: string | null;
  asOfBasis?: 'stated' | 'inferred' | undefined;
  source: string;
  quote: string;
  note?: string | undefined;
}

/** A unit as links name it. */
export interface UnitLink {
  id: string;
  name: string;
}

/** What one page under /xa/ shows. */
export interface UnitProfile {
  unit: Unit;
  /** The levels above, nearest first. */
  within: UnitLink[];
  /** The levels below that have pages, and were part of it. */
  parts: UnitLink[];
  changes: BoundaryChange[];
  similar: SimilarUnit[];
  readings: Reading[];
  /** Targets set for this very unit, whether or not a value is known. */
  targets: { indicator: Pick<Indicator, 'id' | 'name' | 'unit'>; target: FrameworkTarget }[];
  statements: Statement[];
}

/** What one page under /chi-so/ shows. */
export interface IndicatorProfile {
  indicator: Indicator;
  targets: FrameworkTarget[];
  readings: Reading[];
}

/** The JSON that scripts/build-communes.ts writes. */
export interface Profiles {
  units: UnitProfile[];
  indicators: IndicatorProfile[];
}
