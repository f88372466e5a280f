/** The first part of the address of an entry, by its collection (the folder under content/). */
export const entrySections = { stories: 'cau-chuyen', guides: 'huong-dan', pilots: 'mo-hinh', sessions: 'tap-huan' } as const;

export type EntryCollection = keyof typeof entrySections;

export const entryCollections = Object.keys(entrySections) as EntryCollection[];

/** What is made of an entry besides its page: to send, to print, to project, to hear. */
export const entryChannels = {
  stories: ['share', 'loudspeaker'],
  guides: ['share', 'handout', 'slides', 'loudspeaker'],
  pilots: ['share', 'loudspeaker'],
  sessions: ['share', 'handout', 'slides'],
} as const;

/** What one entry of a collection is called. */
export const entryKinds = { stories: 'story', guides: 'guide', pilots: 'pilot', sessions: 'session' } as const;
