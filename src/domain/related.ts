/** What decides how near two entries are. */
export interface Relatable {
  id: string;
  /** Guides that the entry leads to. */
  guides: readonly string[];
  readers: readonly string[];
}

/**
 * The entries nearest to one: those that share a guide with it, most shared guides first, then most readers in common, then in
 * the order given. At most `most`; none that shares no guide.
 */
export function nearest<T extends Relatable>(one: Relatable, others: readonly T[], most = 3): T[] {
  const shared = (some: readonly string[], more: readonly string[]) => some.filter((id) => more.includes(id)).length;
  return others
    .filter(({ id, guides }) => id !== one.id && shared(one.guides, guides) > 0)
    .sort((a, b) => shared(one.guides, b.guides) - shared(one.guides, a.guides) || shared(one.readers, b.readers) - shared(one.readers, a.readers))
    .slice(0, most);
}
