import { getCollection } from 'astro:content';
import { kindOfName, mediaTypes } from '../audio/recording-kind.ts';
import { readRecording, recordingBytes } from '../audio/read-recordings.ts';
import type { Recording } from '../schemas/recording.ts';
import { urls } from '../site/urls.ts';

const folder = 'content/audio';

/** A recording as a page offers it. Refuses (Error) what the content check would have named. */
export async function recordingOf({ file, reader, recorded }: Recording) {
  const { bytes, found } = await readRecording(folder, file);
  if ('flaw' in found) throw new Error(`Unexpected recording \`${file}\`: ${found.flaw} ${found.detail}`);
  return { href: urls.audio(file), type: mediaTypes[kindOfName(file)], seconds: found.seconds, bytes, reader, recorded };
}

/** The addresses of all recordings that entries name. */
export async function recordingPaths() {
  const entries = [...(await getCollection('guides')), ...(await getCollection('stories')), ...(await getCollection('pilots'))];
  const files = new Set(entries.flatMap(({ data }) => data.audio?.file ?? []));
  return [...files].map((file) => ({ params: { file } }));
}

/** A published recording. */
export const recordingResponse = async (file: string): Promise<Response> =>
  new Response(new Uint8Array(await recordingBytes(folder, file)), { headers: { 'Content-Type': mediaTypes[kindOfName(file)] } });
