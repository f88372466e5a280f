import type { Content } from './content.ts';
import { inOrder, type Fault } from './fault.ts';
import { bareFiguresRule } from './rules/bare-figures.ts';
import { dataDatesRule } from './rules/data-dates.ts';
import { dataDuplicatesRule } from './rules/data-duplicates.ts';
import { dataQuotesRule } from './rules/data-quotes.ts';
import { dataTargetsRule } from './rules/data-targets.ts';
import { dataValuesRule } from './rules/data-values.ts';
import { partsRule } from './rules/parts.ts';
import { proseRule } from './rules/prose.ts';
import { referencesRule } from './rules/references.ts';
import { schemaRule } from './rules/schema.ts';
import { unitChainsRule } from './rules/unit-chains.ts';

const rules = [
  schemaRule, referencesRule, unitChainsRule,
  dataValuesRule, dataDatesRule, dataDuplicatesRule, dataQuotesRule, dataTargetsRule,
  partsRule, proseRule, bareFiguresRule,
];

/** All faults of a content folder: what could not be read, then what each rule finds. */
export function checkContent(content: Content): Fault[] {
  return inOrder([...content.faults, ...rules.flatMap((rule) => rule(content))]);
}
