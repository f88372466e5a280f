import { z } from 'zod';
import { day, drawing, slug, text } from './shared.ts';
import { entryFigureSchema } from './figure.ts';

/** Fields that stories, guides and pilots share. */
export const entryFields = {
  /** Title of the page; a guide's names a task. */
  title: text,
  /** One or two sentences for lists, search results and shared links; at most 200 characters. */
  summary: text.max(200),
  drawing,
  /** Day it first went up. */
  published: day,
  /** Day its text last changed. */
  updated: day,
};

/** Fields of entries whose prose carries figures. */
export const figureFields = {
  figures: z.array(entryFigureSchema).default([]),
  /** Guides that let a reader do the same. */
  guides: z.array(slug).default([]),
};
