import type { APIContext } from 'astro';
import { recordingPaths, recordingResponse } from '../../queries/recordings.ts';

export const getStaticPaths = recordingPaths;

/** Recordings as editors supplied them. */
export const GET = ({ params }: APIContext<object, { file: string }>) => recordingResponse(params.file);
