import { z } from 'zod';
import { factSchema } from './fact.ts';
import { frameworkSchema } from './framework.ts';
import { guideSchema } from './guide.ts';
import { indicatorSchema } from './indicator.ts';
import { observationsFileSchema } from './observation.ts';
import { pilotSchema } from './pilot.ts';
import { programmeSchema } from './programme.ts';
import { sourceSchema } from './source.ts';
import { statementsFileSchema } from './statement.ts';
import { storySchema } from './story.ts';
import { termSchema } from './term.ts';
import { unitsFileSchema } from './unit.ts';

/** The schema of each collection of MDX entries. */
export const entrySchemas = { stories: storySchema, guides: guideSchema, pilots: pilotSchema } as const;

/** The schema of each data file as a whole. */
export const dataSchemas = {
  sources: z.array(sourceSchema),
  units: unitsFileSchema,
  frameworks: z.array(frameworkSchema),
  indicators: z.array(indicatorSchema),
  glossary: z.array(termSchema),
  observations: observationsFileSchema,
  statements: statementsFileSchema,
  programmes: z.array(programmeSchema),
  facts: z.array(factSchema),
} as const;
