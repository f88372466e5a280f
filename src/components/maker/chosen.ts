import { urls } from '../../site/urls.ts';

/** A guide as lists to choose from show it. */
export interface Chosen {
  /** All its codes, its number first. */
  codes: readonly string[];
  title: string;
  page: string;
  minutes: number;
}

/** The short address of a guide as it is typed: `lang-so.example/q/4`. */
export const typedAddress = (codes: readonly string[], site: URL | undefined): string => new URL(urls.short(codes[0]!), site).href.replace(/^https?:\/\//, '');
