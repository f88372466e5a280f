import type { Unit } from './unit.ts';

/** The unit's parents, nearest first. Refuses a parent that is not in `units` or a loop (Error). */
export function ancestors(unit: Unit, units: readonly Unit[]): Unit[] {
  const chain: Unit[] = [];
  for (let parent = unit.parent; parent !== null; ) {
    const found = units.find(({ id }) => id === parent);
    if (!found || chain.includes(found)) throw new Error(`Unexpected parent \`${parent}\` of \`${unit.id}\``);
    chain.push(found);
    parent = found.parent;
  }
  return chain;
}
