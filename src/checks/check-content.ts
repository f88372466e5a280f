import type { Content } from './content.ts';
import { inOrder, type Fault } from './fault.ts';
import { bareFiguresRule } from './rules/bare-figures.ts';
import { partsRule } from './rules/parts.ts';
import { proseRule } from './rules/prose.ts';
import { referencesRule } from './rules/references.ts';
import { schemaRule } from './rules/schema.ts';

const rules = [schemaRule, referencesRule, partsRule, proseRule, bareFiguresRule];

/** All faults of a content folder: what could not be read, then what each rule finds. */
export function checkContent(content: Content): Fault[] {
  return inOrder([...content.faults, ...rules.flatMap((rule) => rule(content))]);
}
