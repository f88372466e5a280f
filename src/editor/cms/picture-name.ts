import { slugify } from '../../domain/text/slugify.ts';

/** The name under which a picture is kept: toneless, `.jpg`, `.png` or `.webp`; other kinds keep their ending, for the check to refuse. */
export function pictureName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return `${slugify(stem) || 'anh'}${ending ? `.${ending.toLowerCase()}` : ''}`;
}
