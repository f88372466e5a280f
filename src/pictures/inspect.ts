import { foreignContent } from './foreign-content.ts';
import { extensionsOf, isPictureKind, kindOf } from './kind.ts';
import { limits } from './limits.ts';
import { hasLocation } from './location.ts';
import { openPicture, readHeader } from './open-picture.ts';
import { isMovingPng, pictureEnd } from './picture-end.ts';

/** What is wrong with a picture file; `detail` is what was seen, to print. */
export interface Flaw {
  kind: 'no-file' | 'name' | 'heavy' | 'type' | 'extension' | 'broken' | 'moving' | 'pixels' | 'narrow' | 'foreign' | 'trailing' | 'location';
  detail: string;
}

/**
 * The flaws of a picture, from its name and its bytes. Nothing is decoded before its first bytes say that it is a JPEG, PNG
 * or WebP, and its pixels not before its header says that they are few enough.
 */
export async function inspect(name: string, bytes: Buffer): Promise<Flaw[]> {
  const kind = kindOf(bytes);
  if (!isPictureKind(kind)) return [{ kind: 'type', detail: kind }];
  const flaws: Flaw[] = [];
  const add = (found: boolean, flaw: Flaw['kind'], detail: string) => void (found && flaws.push({ kind: flaw, detail }));
  const foreign = foreignContent(bytes);
  const end = pictureEnd(bytes, kind);
  add(!extensionsOf[kind].some((extension) => name.endsWith(`.${extension}`)), 'extension', kind.toUpperCase());
  if (foreign) add(true, 'foreign', foreign);
  else add(end !== undefined && end < bytes.length, 'trailing', String(bytes.length - (end ?? 0)));
  if (end === undefined) return [...flaws, { kind: 'broken', detail: '' }];
  try {
    const { autoOrient, pages = 1, exif, xmp } = await readHeader(bytes);
    const { width, height } = autoOrient;
    const tooMany = width * height > limits.pixels || Math.max(width, height) > limits.side;
    add(pages > 1 || (kind === 'png' && isMovingPng(bytes)), 'moving', '');
    add(tooMany, 'pixels', `${width} × ${height}`);
    add(width < limits.width, 'narrow', String(width));
    add(hasLocation({ exif, xmp }), 'location', '');
    if (!tooMany) await openPicture(bytes).resize(64).raw().toBuffer();
  } catch {
    add(true, 'broken', '');
  }
  return flaws;
}
