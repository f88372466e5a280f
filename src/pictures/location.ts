/** True when a picture's metadata says where it was taken: EXIF's GPS directory (CIPA DC-008, 4.6.6) or XMP's copy of it. */
export function hasLocation({ exif, xmp }: { exif?: Buffer; xmp?: Buffer }): boolean {
  return (xmp?.includes('GPSLatitude') ?? false) || (exif !== undefined && exifHasLocation(exif));
}

const gpsDirectory = 0x8825;
const latitude = 0x0002;

function exifHasLocation(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const bigEndian = tiff.toString('latin1', 0, 2) === 'MM';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : bigEndian ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : bigEndian ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at));
  /** Where the entry of a tag stands in the directory at `start`: count, then entries of twelve bytes. */
  const entryOf = (tag: number, start: number) =>
    Array.from({ length: short(start) }, (_, index) => start + 2 + 12 * index).find((at) => short(at) === tag);
  const pointer = entryOf(gpsDirectory, long(4));
  return pointer !== undefined && entryOf(latitude, long(pointer + 8)) !== undefined;
}
