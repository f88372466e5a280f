import { z } from 'zod';

/** The part of a JSON Schema that is read here. https://json-schema.org/draft-07/schema */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string | string[];
  pattern?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/**
 * What may be typed for a contract, as JSON Schema draft-07: the newest draft that VS Code's JSON service and the YAML
 * service inside Astro's extension both read in full. What zod checks by code (calendars, blanks, references) is only told
 * in the descriptions; `npm run check:content` stays the judge.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' }) as JsonSchema;
