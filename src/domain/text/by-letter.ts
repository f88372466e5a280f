import { compareVietnamese } from './collate.ts';
import { fold } from './fold.ts';

/** Things whose names begin with one letter of the alphabet; `id` is an anchor for it (đ and d are two letters). */
export interface LetterGroup<T> {
  letter: string;
  id: string;
  members: T[];
}

/** Orders things by name and groups them by their first letter, accents but đ left aside. */
export function byLetter<T>(things: T[], nameOf: (thing: T) => string): LetterGroup<T>[] {
  const groups: LetterGroup<T>[] = [];
  for (const thing of [...things].sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)))) {
    const letter = initial(nameOf(thing));
    const group = groups.find((other) => other.letter === letter);
    if (group) group.members.push(thing);
    else groups.push({ letter, id: letter === 'Đ' ? 'chu-dd' : `chu-${letter.toLowerCase()}`, members: [thing] });
  }
  return groups;
}

const initial = (name: string) => (/^[đĐ]/.test(name) ? 'Đ' : fold(name).charAt(0).toUpperCase());
