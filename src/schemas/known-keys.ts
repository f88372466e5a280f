import { z } from 'zod';

/** The fields that an object may have at a place of a contract; of each kind where there are several, none where there is no object. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return knownKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option, path));
  if (schema instanceof z.ZodArray) return key === undefined ? [] : knownKeys(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field = (schema.shape as Record<PropertyKey, z.core.$ZodType | undefined>)[key];
  return field ? knownKeys(field, rest) : [];
}
