import { describe, expect, it } from 'vitest';
import { packageProblems, type Descriptor } from '../../fixtures/table-schema.ts';

/** A package of two tables that has nothing wrong with it; each case below spoils one thing. */
const valid = (): Descriptor => ({
  profile: 'tabular-data-package',
  name: 'mau',
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [{ title: 'Báo' }],
  resources: [
    resource('units', 'don-vi.csv', {
      fields: [
        { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: '[a-z]+' } },
        { name: 'kind', type: 'string', constraints: { enum: ['xã', 'huyện'] } },
        { name: 'parent', type: 'string' },
        { name: 'from', type: 'date' },
        { name: 'size', type: 'number', constraints: { minimum: 0 } },
        { name: 'old', type: 'boolean' },
        { name: 'url', type: 'string', format: 'uri' },
      ],
      primaryKey: 'id',
      foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'id' } }],
    }),
    resource('rows', 'dong.csv', { fields: [{ name: 'unit', type: 'string' }], foreignKeys: [{ fields: ['unit'], reference: { resource: 'units', fields: ['id'] } }] }),
  ],
});
const resource = (name: string, path: string, schema: Descriptor['resources'][number]['schema']) => ({ profile: 'tabular-data-resource', name, path, encoding: 'utf-8', schema });
const files = {
  'don-vi.csv': '\uFEFFid,kind,parent,from,size,old,url\r\na,huyện,,2025-07-01,7.5,true,https://a.example/\r\nb,"xã",a,,-0,,\r\n',
  'dong.csv': 'unit\r\nb\r\n',
};
const problems = (from = '', to = '', spoil: (descriptor: Descriptor) => void = () => undefined) => {
  const descriptor = valid();
  spoil(descriptor);
  return packageProblems(descriptor, (path) => files[path as keyof typeof files].replace(from, () => to));
};

it('a sound package has no problems', () => expect(problems()).toEqual([]));

describe('a Table Schema check finds', () => {
  it.each([
    ['another header', 'id,kind', 'id,loai', 'don-vi.csv: header id,loai,parent,from,size,old,url, expected id,kind,parent,from,size,old,url'],
    ['a row too short', ',7.5,true,https://a.example/', ',7.5', 'don-vi.csv: row 2 has 5 cells, expected 7'],
    ['an open quotation', '"xã"', '"xã', 'don-vi.csv: row 2: Quoted field unterminated'],
    ['a missing value', '\r\nb,', '\r\n,', 'don-vi.csv: row 3, id: "" is required'],
    ['a doubled value', '\r\nb,', '\r\na,', 'don-vi.csv: row 3, id: "a" is not unique'],
    ['a doubled key', '\r\nb,', '\r\na,', 'don-vi.csv: row 3: primary key ["a"] is doubled or empty'],
    ['an empty key', '\r\nb,', '\r\n,', 'don-vi.csv: row 3: primary key [""] is doubled or empty'],
    ['a pattern broken at its end', '\r\nb,', '\r\nb1,', 'don-vi.csv: row 3, id: "b1" breaks pattern'],
    ['a word that is not in the list', '"xã"', 'làng', 'don-vi.csv: row 3, kind: "làng" breaks enum'],
    ['a date that does not exist', '2025-07-01', '2025-02-30', 'don-vi.csv: row 2, from: "2025-02-30" is no date'],
    ['a number with a comma', '7.5', '"7,5"', 'don-vi.csv: row 2, size: "7,5" is no number'],
    ['a number too small', '7.5', '-7.5', 'don-vi.csv: row 2, size: "-7.5" breaks minimum'],
    ['a boolean in Vietnamese', 'true', 'có', 'don-vi.csv: row 2, old: "có" is no boolean'],
    ['a broken address', 'https://a.example/', 'a.example', 'don-vi.csv: row 2, url: "a.example" is no uri'],
    ['a parent that is not there', ',a,,', ',c,,', 'don-vi.csv: row 3, parent: c is not in units'],
    ['a reference into nothing', 'unit\r\nb', 'unit\r\nc', 'dong.csv: row 2, unit: c is not in units'],
    ['a second byte order mark', '\uFEFF', '\uFEFF\uFEFF', 'don-vi.csv: header \uFEFFid,kind,parent,from,size,old,url, expected id,kind,parent,from,size,old,url'],
  ])('%s', (_, from, to, problem) => expect(problems(from, to)).toContain(problem));

  it.each([
    ['an unknown type', (d: Descriptor) => (d.resources[0]!.schema.fields[1]!.type = 'text'), 'don-vi.csv: column kind has the unknown type text'],
    ['an unknown format', (d: Descriptor) => (d.resources[0]!.schema.fields[1]!.format = 'slug'), 'don-vi.csv: column kind has the unknown format slug'],
    ['an unknown constraint', (d: Descriptor) => (d.resources[0]!.schema.fields[1]!.constraints = { most: 1 }), 'don-vi.csv: column kind has the unknown constraint most'],
    ['a key of no column', (d: Descriptor) => (d.resources[0]!.schema.primaryKey = 'ma'), 'don-vi.csv: primary key names the unknown column ma'],
    ['a reference to no table', (d: Descriptor) => (d.resources[1]!.schema.foreignKeys![0]!.reference.resource = 'x'), 'dong.csv: foreign key names the unknown resource x'],
    ['another profile', (d: Descriptor) => (d['profile'] = 'data-package'), 'datapackage.json: profile is not tabular-data-package'],
    ['a name with blanks', (d: Descriptor) => (d['name'] = 'Làng số'), 'datapackage.json: name Làng số'],
    ['a licence without address', (d: Descriptor) => (d['licenses'] = [{ name: 'CC-BY-4.0' }]), 'datapackage.json: licence CC-BY-4.0'],
    ['a source without title', (d: Descriptor) => (d['sources'] = [{ path: 'https://a.example/' }]), 'datapackage.json: source undefined'],
    ['two tables of one name', (d: Descriptor) => (d.resources[1]!.name = 'units'), 'datapackage.json: resource names are missing or doubled'],
    ['another encoding', (d: Descriptor) => (d.resources[0]!['encoding'] = 'utf-8-sig'), 'datapackage.json: encoding of units'],
  ])('%s', (_, spoil, problem) => expect(problems('', '', (descriptor) => void spoil(descriptor))).toContain(problem));

  it.each(['/don-vi.csv', '../don-vi.csv', './don-vi.csv', 'a/../don-vi.csv', 'https://a.example/don-vi.csv'])('a path outside: %s', (path) => {
    const descriptor = valid();
    descriptor.resources[0]!.path = path;
    expect(packageProblems(descriptor, (name) => files[name as keyof typeof files] ?? files['don-vi.csv'])).toContain(`datapackage.json: path ${path} is neither below the descriptor nor relative`);
  });
});
