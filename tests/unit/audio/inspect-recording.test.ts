import { describe, expect, it } from 'vitest';
import { inspectRecording } from '../../../src/audio/inspect-recording.ts';
import { box, m4a, mp3 } from '../../fixtures/sounds.ts';

describe('the length of a recording', () => {
  it('in MP3 is that of its frames', async () => expect(await inspectRecording('a.mp3', mp3(200))).toEqual({ seconds: expect.closeTo(5.22, 1) }));
  it('in M4A is that of its sound', async () => expect(await inspectRecording('a.m4a', m4a(20))).toEqual({ seconds: 20 }));
});

describe('what a file is, whatever its name says', () => {
  it.each<[string, string, Buffer, string, string]>([
    ['text', 'a.mp3', Buffer.from('Kính thưa bà con'), 'type', 'không phải audio/mpeg'],
    ['a picture', 'a.mp3', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'type', 'không phải audio/mpeg'],
    ['nothing', 'a.m4a', Buffer.alloc(0), 'type', 'không phải audio/mp4'],
    ['M4A named MP3', 'a.mp3', m4a(20), 'type', 'AAC'],
    ['MP3 named M4A', 'a.m4a', mp3(200), 'type', 'MPEG'],
    ['a silent film', 'a.m4a', m4a(20, { handlers: ['vide'] }), 'type', 'M4A'],
    ['a film with sound', 'a.m4a', m4a(20, { handlers: ['vide', 'soun'] }), 'type', 'M4A'],
    ['a broken-off M4A', 'a.m4a', m4a(20).subarray(0, 60), 'type', 'đứt đoạn'],
    ['a sound of less than a second', 'a.mp3', mp3(3), 'broken', ''],
    ['a recording that says where', 'a.m4a', m4a(20, { userData: box('udta', box('\xa9xyz', Buffer.from('+20.1+105.9/'))) }), 'location', ''],
  ])('%s', async (_, name, bytes, flaw, detail) => {
    const found = await inspectRecording(name, bytes);
    expect(found).toMatchObject({ flaw });
    expect('flaw' in found && found.detail).toContain(detail);
  });
});
