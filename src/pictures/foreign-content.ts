/**
 * Beginnings of things that are no picture. Each is so long that chance does not write it into fifteen million bytes of
 * pixels more than once in some thousand photos, so the whole file is searched.
 */
const beginnings: [name: string, pattern: RegExp][] = [
  ['tệp nén ZIP', /PK\x03\x04[\x00-\x3f]\x00|PK\x05\x06\x00{4}/],
  ['tệp nén', /Rar!\x1a\x07|7z\xbc\xaf\x27\x1c/],
  ['tệp PDF', /%PDF-\d/],
  ['trang web', /<html[\s>]|<!doctype[\s>]|<iframe[\s>]|<svg[\s>]/i],
  ['đoạn mã', /<script[\s>/]|<\?php\s|#!\/(?:usr\/)?bin\//i],
];

/** What else a picture file holds (a file that is two things at once), to print; undefined for a picture and nothing else. */
export function foreignContent(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  return beginnings.find(([, pattern]) => pattern.test(text))?.[0];
}
