import type { PictureKind } from './kind.ts';

/**
 * Where the picture ends by its own marks: the offset after its last byte; undefined when it breaks off before. JPEG: ITU-T
 * T.81 annex B; PNG: https://www.w3.org/TR/png-3/#5Chunk-layout; WebP: RFC 9649. Cameras add zeros, and a JPEG that says
 * so (CIPA DC-007, “MPF”) carries more JPEGs behind it: these belong to the picture.
 */
export function pictureEnd(bytes: Buffer, kind: PictureKind): number | undefined {
  const end = { jpeg: jpegsEnd, png: pngEnd, webp: webpEnd }[kind](bytes);
  return end === undefined || end > bytes.length ? undefined : skipZeros(bytes, end);
}

function jpegsEnd(bytes: Buffer): number | undefined {
  let end = jpegEnd(bytes, 0);
  if (end === undefined || !bytes.subarray(0, end).includes('MPF\0')) return end;
  for (let next = skipZeros(bytes, end); bytes.readUIntBE(Math.min(next, bytes.length - 3), 3) === 0xffd8ff; next = skipZeros(bytes, end)) {
    const following = jpegEnd(bytes, next);
    if (following === undefined) break;
    end = following;
  }
  return end;
}

function jpegEnd(bytes: Buffer, start: number): number | undefined {
  let at = start + 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? bytes[at + 1]! : 0x00;
    if (marker === 0xd9) return at + 2;
    if (marker === 0x00) return undefined;
    if (marker === 0xff) at += 1;
    else {
      if (at + 4 > bytes.length) return undefined;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === 0xda) at = scanEnd(bytes, at);
    }
  }
  return undefined;
}

/** Inside a scan, 0xFF stands for itself when 0x00 or a restart follows. */
function scanEnd(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0x00 && !isRestart(next)) return at;
  }
  return bytes.length;
}

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

function pngEnd(bytes: Buffer): number | undefined {
  for (const { type, end } of pngChunks(bytes)) if (type === 'IEND') return end;
  return undefined;
}

/** True for a PNG that moves: sharp sees its first picture only. */
export function isMovingPng(bytes: Buffer): boolean {
  for (const { type } of pngChunks(bytes)) if (type === 'acTL') return true;
  return false;
}

function* pngChunks(bytes: Buffer): Generator<{ type: string; end: number }> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    yield { type: bytes.toString('latin1', at + 4, at + 8), end };
    at = end;
  }
}

const webpEnd = (bytes: Buffer): number => 8 + bytes.readUInt32LE(4) + (bytes.readUInt32LE(4) % 2);

function skipZeros(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === 0) at += 1;
  return at;
}
