import { capitalize } from '../domain/text/capitalize.ts';
import { fullName } from '../domain/unit/unit.ts';
import type { Story } from '../schemas/story.ts';
import { urls } from '../site/urls.ts';
import { unitProfile } from './profiles.ts';

/** Where the place of a story or a pilot belongs today: units, or words with a source. */
export interface PlaceNow {
  name: string;
  /** Undefined for a unit that has no page here. */
  href?: string;
}

/**
 * Reads it off the unit's successors, or off the entry itself. A district has no successor but units its area lies in; a unit that
 * still exists stands for itself.
 */
export function placeNow(place: Story['place']): PlaceNow[] {
  if (place.now) return [{ name: place.now.name, href: urls.source(place.now.source) }];
  const profile = place.unit ? unitProfile(place.unit) : undefined;
  if (!profile) return [];
  const { changes, unit } = profile;
  const ended = changes.find((change) => change.kind === 'ended');
  if (!ended) return [{ name: capitalize(fullName(unit)), href: urls.unit(unit.id) }];
  const heirs = ended.successors.length > 0 ? ended.successors : ended.areaNow;
  return heirs.map(({ id, ...heir }) => ({ name: nameBeside(fullName(unit), fullName(heir)), ...(id && { href: urls.unit(id) }) }));
}

/** `xã Khánh Nhạc, nay thuộc Xã Khánh Nhạc mới`: the same name is another place after a merger. */
const nameBeside = (old: string, heir: string) => capitalize(heir) + (heir === old ? ' mới' : '');
