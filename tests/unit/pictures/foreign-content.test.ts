import { expect, it } from 'vitest';
import { foreignContent } from '../../../src/pictures/foreign-content.ts';
import { geotagged, jpeg, png, webp, withChunk, withSegment, zip } from '../../fixtures/pictures.ts';

it.each<[name: string, data: string | Buffer, found: string]>([
  ['a ZIP file', zip, 'tệp nén ZIP'],
  ['the end of a ZIP file', zip.subarray(32), 'tệp nén ZIP'],
  ['a RAR file', 'Rar!\x1a\x07\x01\0', 'tệp nén'],
  ['a 7z file', Buffer.from('377abcaf271c0004', 'hex'), 'tệp nén'],
  ['a PDF file', '%PDF-1.7', 'tệp PDF'],
  ['a web page', '<!DOCTYPE html>', 'trang web'],
  ['a frame', '<IFRAME src=//x>', 'trang web'],
  ['an SVG', '<svg onload=alert(1)>', 'trang web'],
  ['a script', '*/=1;<script>alert(1)</script>', 'đoạn mã'],
  ['PHP', '<?php system($_GET[0]);', 'đoạn mã'],
  ['a shell script', '#!/bin/sh', 'đoạn mã'],
])('finds %s in a comment, in a text chunk and behind', async (_, data, found) => {
  expect(foreignContent(withSegment(await jpeg(), 0xfe, data))).toBe(found);
  expect(foreignContent(withChunk(await png(), 'tEXt', data))).toBe(found);
  expect(foreignContent(Buffer.concat([await webp(), Buffer.from(data as string)]))).toBe(found);
});

it.each<[string, () => Promise<Buffer>]>([
  ['JPEG', jpeg],
  ['PNG', png],
  ['WebP', webp],
  ['photo with EXIF and XMP', geotagged],
  ['photo edited by a program that names itself', async () => withSegment(await jpeg(), 0xe1, '<?xpacket begin="" id="W5M0"?><x:xmpmeta><rdf:li>saved</rdf:li></x:xmpmeta>')],
])('finds nothing in a %s', async (_, make) => expect(foreignContent(await make())).toBeUndefined());
