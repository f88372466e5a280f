import type { Value } from '../format/quantity.ts';

/** A target as data; see src/schemas/indicator.ts for each field. */
export interface Target {
  id?: string | undefined;
  framework: string;
  scope: string;
  comparison: 'at-least' | 'more-than' | 'exactly';
  value: number | { from: number; to: number };
  qualifier?: string | undefined;
  by: string | null;
  source: string;
  quote?: string | undefined;
  note?: string | undefined;
}

/** What is measured. */
export interface Indicator {
  id: string;
  name: string;
  definition: string;
  method?: string | undefined;
  topic: Topic;
  kind: 'share' | 'count' | 'rate' | 'yes-no' | 'text';
  unit: string;
  direction: 'more' | 'less' | 'neither';
  targets: Target[];
  timeComparable: boolean;
  caution?: string | undefined;
}

export type Topic = 'chinh-quyen-so' | 'xa-hoi-so' | 'kinh-te-so' | 'ha-tang' | 'nhan-luc' | 'nong-thon-moi' | 'xep-hang';

/** A plan or set of criteria that sets targets. */
export interface Framework {
  id: string;
  name: string;
  issued: string;
  status: 'in-force' | 'ended';
  statusNote: string;
  source: string;
}

/** One published value; see src/schemas/observation.ts for each field. */
export interface Observation {
  id: string;
  indicator: string;
  value: Value;
  qualifier?: string | undefined;
  asOf: string;
  asOfBasis: 'stated' | 'inferred';
  kind: 'actual' | 'target';
  framework?: string | undefined;
  source: string;
  quote: string;
  note?: string | undefined;
  disputes: { source?: string | undefined; says: string }[];
}
