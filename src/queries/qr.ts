import { correction, generate } from 'lean-qr';

/** A QR code as an SVG draws it: `path` fills its dark modules in a square of `size` modules, margin included. */
export interface QrShape {
  size: number;
  path: string;
}

/** What scanners need around a code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * The QR code of an address, level M: a part of it may be scratched or stained. Refuses what is not ASCII (Error): scanners
 * disagree on the rest.
 */
export function qrOf(address: string): QrShape {
  if (!/^[\x21-\x7e]+$/.test(address)) throw new Error(`Unexpected \`${address}\`: a QR code holds an ASCII address`);
  const code = generate(address, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) => Array.from({ length: code.size }, (_, x) => code.get(x, y)));
  // One line for each run of dark modules.
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x + quietZone} ${y + quietZone}h${(end < 0 ? code.size : end) - x}v1h${x - (end < 0 ? code.size : end)}z`];
    }),
  );
  return { size: code.size + 2 * quietZone, path: runs.join('') };
}
