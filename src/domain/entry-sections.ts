/** The first part of the address of an entry, by its collection (the folder under content/). */
export const entrySections = { stories: 'cau-chuyen', guides: 'huong-dan', pilots: 'mo-hinh', sessions: 'tap-huan' } as const;

export type EntryCollection = keyof typeof entrySections;

export const entryCollections = Object.keys(entrySections) as EntryCollection[];

/** What one entry of a collection is called. */
export const entryKinds = { stories: 'story', guides: 'guide', pilots: 'pilot', sessions: 'session' } as const;
