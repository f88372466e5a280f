/** Kinds of sound that every phone plays, by the end of the file's name, with their media types. */
export const mediaTypes = { mp3: 'audio/mpeg', m4a: 'audio/mp4' } as const;

export type RecordingKind = keyof typeof mediaTypes;

/** The kind that a file's name promises. */
export const kindOfName = (name: string): RecordingKind => (name.endsWith('.mp3') ? 'mp3' : 'm4a');

/** The most a file may weigh: five minutes of speech at 128 kbit/s, and a minute of waiting on a slow network. */
export const maxBytes = 5_000_000;
