/** The first part of the address of an entry, by its collection (the folder under content/). */
export const entrySections = { stories: 'cau-chuyen', guides: 'huong-dan', pilots: 'mo-hinh' } as const;
