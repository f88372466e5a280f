import { describe, expect, it } from 'vitest';
import { collections } from '../../../../src/editor/cms/collections.ts';
import { formFields } from '../../../../src/editor/cms/config.ts';
import { kept, type CmsField } from '../../../../src/editor/cms/field.ts';
import { componentTag, insertAt, insertions } from '../../../../src/editor/cms/insertions.ts';
import { jsonSchemaOf } from '../../../../src/editor/json-schema.ts';
import { allowedComponents } from '../../../../src/markdown/allowed-components.ts';
import { dataSchemas, entrySchemas } from '../../../../src/schemas/index.ts';
import { propertiesOf } from '../../../fixtures/editor-schemas.ts';

const all = collections(false);

/** Fields by path, named like `propertiesOf` names properties. */
function pathsOf(fields: readonly CmsField[], path = ''): [string, CmsField][] {
  return fields.flatMap((field): [string, CmsField][] => {
    const at = path ? `${path}.${field.name}` : field.name;
    return [[at, field], ...pathsOf(field.fields ?? [], field.widget === 'list' && !field.single ? `${at}[]` : at)];
  });
}

const schemas = { ...entrySchemas, sources: dataSchemas.sources, glossary: dataSchemas.glossary };
/** The two ends of a range stand in one box. */
const inOneBox = /\.value\.(from|to)$/;

describe('the form', () => {
  it.each(all.map((collection) => [collection.name, collection] as const))('of %s has every field of the schema once, in its order', (name, collection) => {
    const schema = jsonSchemaOf(schemas[name as keyof typeof schemas]);
    const fields = collection.files ? formFields(collection)[0]!.fields! : formFields(collection).filter(({ name }) => name !== 'body');
    const wanted = propertiesOf(schema.items ?? schema).map(([path]) => path).filter((path) => !inOneBox.test(path));
    expect(pathsOf(fields).map(([path]) => path)).toEqual(wanted);
  });

  it('explains every field in Vietnamese', () => {
    const mute = all.flatMap((collection) => pathsOf(formFields(collection)).filter(([, { hint, label }]) => !hint || !label).map(([path]) => `${collection.name}: ${path}`));
    expect(mute).toEqual([]);
  });

  it('uses no name of a field for what it keeps beside', () => {
    const names = all.flatMap((collection) => pathsOf(formFields(collection)).map(([, { name }]) => name));
    expect(names.filter((name) => Object.values(kept).includes(name as 'fileText'))).toEqual([]);
  });
});

describe('a field', () => {
  const field = (collection: string, path: string) => Object.fromEntries(pathsOf(formFields(all.find(({ name }) => name === collection)!)))[path]!;

  it.each([
    ['stories', 'title', { widget: 'string', required: true }],
    ['stories', 'summary', { widget: 'text', pattern: ['^[\\s\\S]{0,200}$', 'Viết nhiều nhất 200 ký tự.'] }],
    ['stories', 'published', { widget: 'lang-so-day', default: '{{today}}' }],
    ['stories', 'place', { widget: 'object' }],
    ['stories', 'place.now', { widget: 'list', single: true, max: 1, required: false }],
    ['stories', 'place.unit', { widget: 'lang-so-reference', reference: 'units', required: false }],
    ['stories', 'figures[].unit', { widget: 'string', label: 'Đơn vị đo' }],
    ['stories', 'figures[].value', { widget: 'lang-so-value', required: true }],
    ['stories', 'sources', { widget: 'list', required: false, keepEmpty: true }],
    ['stories', 'photos[].file', { widget: 'image', pattern: [expect.stringContaining('webp'), expect.stringContaining('đuôi .jpg')] }],
    ['guides', 'steps', { widget: 'list', required: true, min: 3, label_singular: 'bước' }],
    ['guides', 'minutes', { widget: 'number', value_type: 'int', min: 1, required: false }],
    ['guides', 'topic', { widget: 'select', options: expect.arrayContaining([{ value: 'giay-to', label: 'Làm giấy tờ' }]) }],
    ['guides', 'reviewBy', { widget: 'lang-so-day' }],
    ['guides', 'channels[].phone', { pattern: ['^\\d{3,11}$', expect.stringContaining('chữ số')] }],
    ['pilots', 'highlights', { min: 1, max: 4, field: expect.objectContaining({ reference: 'observations' }) }],
    ['sources', 'items[].publisher', { widget: 'string', required: false, nullable: true }],
    ['sources', 'items[].published', { nullable: true, label: 'Ngày đăng' }],
    ['sources', 'items[].founding', { widget: 'boolean', required: false }],
    ['glossary', 'items[].source', { widget: 'lang-so-reference', nullable: true }],
  ])('%s %s', (collection, path, expected) => expect(field(collection, path)).toMatchObject(expected));

  it('starts a new story and a new pilot with the headings of their parts', () => {
    expect(field('stories', 'body').default).toMatch(/^## Người trong chuyện\n\n\n## Công việc\n/);
    expect(field('pilots', 'body').default).toContain('## Điều chưa biết');
    expect(field('guides', 'body')).toMatchObject({ required: false });
  });
});

describe('collections', () => {
  it('never delete, and publish only where told to', () => {
    expect(all.map((collection) => collection.delete)).toEqual([false, false, false, false, false]);
    expect([...new Set(all.map(({ publish }) => publish))]).toEqual([false]);
    expect([...new Set(collections(true).map(({ publish }) => publish))]).toEqual([true]);
  });
});

describe('what is put into a body', () => {
  it('is what content may use', () => {
    expect(Object.keys(insertions).filter((name) => name !== 'heading').sort()).toEqual([...allowedComponents.keys()].sort());
  });

  it.each([
    ['a source at the end of a sentence', 'Bà Na bán rau.', 13, 'Cite', 'bao-que', 'Bà Na bán rau <Cite id="bao-que" />.', 35],
    ['a figure after a blank', 'Bà có ', 6, 'Figure', 'so-khach', 'Bà có <Figure id="so-khach" />', 30],
    ['a source without an id', 'Rau.', 3, 'Cite', '', 'Rau <Cite id="" />.', 14],
    ['a picture', 'Một.\n\nHai.', 4, 'Photo', 'cho-que', 'Một.\n\n<Photo id="cho-que" />\n\nHai.', 28],
    ['a warning', '', 0, 'Warning', '', '<Warning title="Coi chừng">\n\n</Warning>\n', 28],
    ['a heading at the end', 'Một.\n', 5, 'heading', '', 'Một.\n\n## \n', 9],
  ] as const)('%s', (_name, text, at, kind, id, expected, cursor) => {
    expect(insertAt(text, at, at, componentTag(kind, id), insertions[kind].block)).toEqual({ text: expected, cursor });
  });
});
