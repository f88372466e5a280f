import { capitalize } from '../domain/text/capitalize.ts';
import { fullName } from '../domain/unit/unit.ts';
import type { Story } from '../schemas/story.ts';
import { urls } from '../site/urls.ts';
import { communeProfile } from './profiles.ts';

/** Where the place of a story belongs today: units with a page, or words with a source. */
export interface PlaceNow {
  name: string;
  href: string;
}

/** Reads it off the unit's successors, or off the entry itself. A unit that still exists stands for itself. */
export function placeNow(place: Story['place']): PlaceNow[] {
  if (place.now) return [{ name: place.now.name, href: urls.source(place.now.source) }];
  const profile = place.unit ? communeProfile(place.unit) : undefined;
  if (!profile) return [];
  const { change, unit } = profile;
  if (change?.kind !== 'ended') return [{ name: capitalize(fullName(unit)), href: urls.commune(unit.id) }];
  return change.successors.flatMap(({ id, ...heir }) => (id ? [{ name: capitalize(fullName(heir)), href: urls.commune(id) }] : []));
}
