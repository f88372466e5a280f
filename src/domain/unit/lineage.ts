import type { UnitRegistry } from './registry.ts';
import type { Unit } from './unit.ts';

/** The unit's parents, nearest first. Refuses an unknown parent or a loop (Error). */
export function ancestors(unit: Unit, registry: UnitRegistry): Unit[] {
  const chain: Unit[] = [];
  for (let parent = unit.parent; parent !== null; ) {
    const found = registry.unit(parent);
    if (chain.includes(found)) throw new Error(`Unexpected loop of parents at \`${found.id}\``);
    chain.push(found);
    parent = found.parent;
  }
  return chain;
}
