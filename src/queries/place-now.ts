import { capitalize } from '../domain/text/capitalize.ts';
import { fullName } from '../domain/unit/unit.ts';
import type { Story } from '../schemas/story.ts';
import { urls } from '../site/urls.ts';
import { unitProfile } from './profiles.ts';

/** Where the place of a story belongs today: units with a page, or words with a source. */
export interface PlaceNow {
  name: string;
  href: string;
}

/** Reads it off the unit's successors, or off the entry itself. A unit that still exists stands for itself. */
export function placeNow(place: Story['place']): PlaceNow[] {
  if (place.now) return [{ name: place.now.name, href: urls.source(place.now.source) }];
  const profile = place.unit ? unitProfile(place.unit) : undefined;
  if (!profile) return [];
  const { changes, unit } = profile;
  const ended = changes.find((change) => change.kind === 'ended');
  if (!ended) return [{ name: capitalize(fullName(unit)), href: urls.unit(unit.id) }];
  return ended.successors.map(({ id, ...heir }) => ({ name: capitalize(fullName(heir)), href: urls.unit(id) }));
}
