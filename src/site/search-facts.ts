/** What the site's own search knows of a page besides its text. */
export interface SearchFacts {
  /** Topic the page can be filtered by. */
  topic?: string;
  /** Place it is about, smallest level first: `xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình`. */
  place?: string;
  /** Other words people type for it. */
  words?: string[];
  /** Only its title is searched, not its text. */
  titleOnly?: boolean;
}
