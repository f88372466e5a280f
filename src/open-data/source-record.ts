/** A source as open data prints it; see src/schemas/source.ts for each field. */
export interface SourceRecord {
  id: string;
  kind: 'article' | 'legal' | 'dataset' | 'official-page';
  title: string;
  publisher: string | null;
  shortName: string;
  author?: string | undefined;
  url: string | null;
  published: string | null;
  publishedBasis?: 'stated' | 'inferred' | undefined;
  lang: 'vi' | 'en';
  founding: boolean;
  note?: string | undefined;
  corrections: { says: string; reading: string; why: string }[];
}
