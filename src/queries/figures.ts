import { getCollection } from 'astro:content';
import type { Quantity } from '../domain/format/quantity.ts';
import { oncePerBuild } from './once-per-build.ts';
import { unitProfiles } from './profiles.ts';

/** A figure as prose prints it. */
export interface FigureView extends Quantity {
  id: string;
  /** What it counts, with the place when it is an observation. */
  label: string;
  asOf: string;
  asOfBasis: 'stated' | 'inferred';
  source: string;
  /** Id of the commune whose page shows it; undefined for an entry's own figure. */
  commune?: string;
}

/** Every figure of the site by id: observations, and the figures that stories and pilots declare. */
export const figuresById = oncePerBuild(collect);

async function collect() {
  const figures = new Map<string, FigureView>();
  for (const { readings } of unitProfiles()) {
    for (const { id, value, qualifier, asOf, asOfBasis, source, indicator, unitId, unitName } of readings) {
      figures.set(id, { id, value, qualifier, asOf, asOfBasis, source, unit: indicator.unit, label: `${indicator.name}, ${unitName}`, commune: unitId });
    }
  }
  for (const { data } of [...(await getCollection('stories')), ...(await getCollection('pilots'))]) {
    for (const figure of data.figures) figures.set(figure.id, figure);
  }
  return figures;
}

/** One figure. Refuses an unknown id (Error); the content check names the file before a build comes here. */
export async function figureOf(id: string): Promise<FigureView> {
  const figure = (await figuresById()).get(id);
  if (!figure) throw new Error(`Unexpected figure \`${id}\`: neither an observation nor declared by an entry`);
  return figure;
}
