import { kindOfName, mediaTypes } from './recording-kind.ts';

/** What a sound file is: how long, or why it is not what its name says. */
export type Inspected = { seconds: number } | { flaw: 'type' | 'broken' | 'location'; detail: string };

/** Where a phone writes the place of a recording: QuickTime's user data and metadata, 3GPP's `loci`. */
const locations = ['\xa9xyz', 'com.apple.quicktime.location', 'loci\0\0\0\0'];

/**
 * Looks into a sound file, whatever its name promises: MP3 frames in `.mp3`, AAC without pictures in `.m4a`. The library is loaded
 * here and not before, for most checks meet no recording.
 */
export async function inspectRecording(name: string, bytes: Buffer): Promise<Inspected> {
  const { parseBuffer } = await import('music-metadata');
  const kind = kindOfName(name);
  try {
    // Without a media type it goes by the first bytes.
    const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true });
    const { container = '', codec = '', duration = 0, hasVideo } = format;
    const fits = kind === 'mp3' ? container === 'MPEG' && codec.includes('Layer 3') : /M4A|isom|mp4/i.test(container) && codec.includes('AAC');
    if (!fits || hasVideo) return { flaw: 'type', detail: [container, codec].filter(Boolean).join(', ') };
    if (locations.some((mark) => bytes.includes(mark, 0, 'latin1'))) return { flaw: 'location', detail: '' };
    return duration >= 1 ? { seconds: duration } : { flaw: 'broken', detail: '' };
  } catch {
    return { flaw: 'type', detail: `không phải ${mediaTypes[kind]}, hoặc đứt đoạn` };
  }
}
