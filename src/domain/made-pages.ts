/** The last parts of addresses of pages made of an entry for another channel: slides, hand-out, loudspeaker, message. */
const channels = ['trinh-chieu', 'to-roi', 'truyen-thanh', 'chia-se'];

const made = new RegExp(`/[^/]+/[^/]+/(?:${channels.join('|')})/(?:[^/]+/)?$`);

/**
 * True for a page made of an entry, `/huong-dan/x/truyen-thanh/nam/`: it says what the entry's page says, names that one as the
 * canonical address, and stays out of search engines.
 */
export const isMadePage = (path: string): boolean => made.test(path);
