import { formatQuantity } from '../domain/format/quantity.ts';
import { figuresById } from './figures.ts';
import { guides, stories } from './entries.ts';
import { unitProfiles } from './profiles.ts';
import { sourcesById } from './sources.ts';

/** What the editor's fields offer to point at, by id. */
export async function editorSuggestions() {
  const titled = (entry: { id: string; data: { title: string } }) => ({ id: entry.id, name: entry.data.title });
  const observations = [...(await figuresById()).values()].filter(({ commune }) => commune !== undefined);
  return {
    sources: [...(await sourcesById()).values()].map(({ id, shortName, title }) => ({ id, name: `${shortName}: ${title}` })),
    guides: (await guides()).map(titled),
    stories: (await stories()).map(titled),
    units: unitProfiles().map(({ unit }) => ({ id: unit.id, name: `${unit.name}, mã ${unit.code}${unit.validTo ? `, đến ${unit.validTo}` : ''}` })),
    observations: observations.map((figure) => ({ id: figure.id, name: `${figure.label}: ${formatQuantity(figure)}` })),
  };
}
