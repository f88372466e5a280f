import { z } from 'zod';
import { day, httpsUrl, period, slug, text } from './shared.ts';
import { entryFields } from './entry.ts';

/** One action, with the published names of menus and buttons. */
const stepSchema = z.strictObject({
  /** One action, one sentence in the imperative. */
  do: text,
  /** Where it happens: the app, the screen, the menu path. */
  where: text.optional(),
  /** What the reader sees when it worked. */
  see: text.optional(),
  /** A simple drawn phone screen; a drawing, never a copy of a real screen. */
  screen: z
    .strictObject({ title: text, lines: z.array(text).max(4).default([]), button: text.optional() })
    .optional(),
  source: slug.optional(),
});

/** A guide: one task a resident does on a phone. Steps are typed so that every channel can be made from them. */
export const guideSchema = z.strictObject({
  ...entryFields,
  topic: z.enum(['giay-to', 'tien-bac', 'an-toan', 'lien-lac']),
  forWhom: text,
  whenUseful: text,
  prepare: z.array(text).min(1),
  cost: z.strictObject({ text, source: slug.optional() }),
  /** Minutes it takes; left out when no source or trial says. */
  minutes: z.number().int().positive().optional(),
  steps: z.array(stepSchema).min(3),
  /** What one has when all is done. */
  done: text,
  troubles: z.array(z.strictObject({ when: text, fix: text, source: slug.optional() })).default([]),
  scams: z.array(z.strictObject({ trick: text, response: text, source: slug.optional() })).min(1),
  channels: z
    .array(
      z.strictObject({
        kind: z.enum(['app', 'website', 'hotline', 'office']),
        label: text,
        url: httpsUrl.optional(),
        /** Digits as dialled, e.g. `19000368`. */
        phone: z.string().regex(/^\d{3,11}$/).optional(),
        asOf: period.optional(),
        source: slug.optional(),
      }),
    )
    .min(1),
  legal: z.array(z.strictObject({ document: text, about: text, source: slug })).default([]),
  /** Day someone last compared it with the procedure or its sources. */
  checked: day,
  /** What it was compared with. */
  checkedAgainst: z.enum(['sources', 'procedure']),
  /** After this day the page carries a notice. */
  reviewBy: day,
  guides: z.array(slug).default([]),
  stories: z.array(slug).default([]),
});

export type Guide = z.output<typeof guideSchema>;
