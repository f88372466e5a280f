import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../../src/editor/json-schema.ts';
import { dataSchemas, entrySchemas } from '../../../src/schemas/index.ts';
import { propertiesOf } from '../../fixtures/editor-schemas.ts';

/** A letter that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const schemas = Object.entries({ ...entrySchemas, ...dataSchemas }).map(([name, schema]) => [name, jsonSchemaOf(schema)] as const);

describe.each(schemas)('%s', (_, schema) => {
  it('has a title and a description', () => {
    expect(schema.title).toMatch(vietnamese);
    expect(schema.description).toMatch(vietnamese);
  });

  it('says of every field, in Vietnamese, what to write', () => {
    const fields = propertiesOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, { description = '' }]) => !vietnamese.test(description)).map(([path]) => path)).toEqual([]);
  });

  it('ends every description as a sentence, in NFC', () => {
    const said = propertiesOf(schema).map(([, { description = '' }]) => description);
    expect(said.filter((words) => !/[.!?…]”?$/.test(words) || words !== words.normalize('NFC'))).toEqual([]);
  });
});
