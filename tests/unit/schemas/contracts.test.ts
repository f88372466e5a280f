import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { drawings as drawingList } from '../../../src/domain/drawing-names.ts';
import { dataSchemas, entrySchemas } from '../../../src/schemas/index.ts';
import * as examples from '../../fixtures/schema-examples.ts';
import { choices, nullable, openGroups, optional, unchecked } from '../../fixtures/schema-places.ts';

interface Contract {
  name: string;
  schema: z.ZodType;
  /** An example with every field. */
  full: object;
  mayBeLeftOut: string[];
  mayBeNull: string[];
  /** Words to choose from, by place. */
  words: Record<string, string>;
}

const topics = 'chinh-quyen-so | xa-hoi-so | kinh-te-so | ha-tang | nhan-luc | nong-thon-moi | xep-hang';
const basis = 'stated | inferred';
const qualifiers = 'khoảng | gần | hơn | trên | dưới | tối đa';
const licences = 'CC BY 4.0 | CC BY-SA 4.0 | CC0 | phạm vi công cộng | được người chụp cho phép';
const photoFields = ['photos', 'photos.0.source', 'photos.0.caption'];
const drawings = drawingList.join(' | ');

const contracts: Contract[] = [
  {
    name: 'sources', schema: dataSchemas.sources.element, full: examples.fullSource,
    mayBeLeftOut: ['author', 'publishedBasis', 'lang', 'founding', 'note', 'corrections'],
    mayBeNull: ['publisher', 'url', 'published'],
    words: { kind: 'article | legal | dataset | official-page', publishedBasis: basis, lang: 'vi | en' },
  },
  {
    name: 'units', schema: dataSchemas.units.element, full: examples.fullUnit,
    mayBeLeftOut: ['predecessors', 'predecessors.0.note', 'areaNow', 'deed', 'note'],
    mayBeNull: ['parent', 'validFrom', 'validTo', 'predecessors.0.code'],
    words: {
      kind: 'xã | phường | thị trấn | huyện | quận | thành phố | tỉnh | quốc gia',
      'predecessors.0.kind': 'xã | phường | thị trấn | huyện | quận | thành phố | tỉnh', 'predecessors.0.share': 'whole | part',
      'areaNow.0.kind': 'xã | phường',
    },
  },
  {
    name: 'frameworks', schema: dataSchemas.frameworks.element, full: examples.fullFramework,
    mayBeLeftOut: [], mayBeNull: [], words: { status: 'in-force | ended' },
  },
  {
    name: 'indicators', schema: dataSchemas.indicators.element, full: examples.fullIndicator,
    mayBeLeftOut: ['targets', 'targets.0.id', 'targets.0.qualifier', 'targets.0.quote', 'targets.0.note', 'timeComparable', 'caution'],
    mayBeNull: ['targets.0.by'],
    words: {
      topic: topics, kind: 'share | count | rate | yes-no | text',
      direction: 'more | less | neither', 'targets.0.comparison': 'at-least | more-than | exactly', 'targets.0.qualifier': qualifiers,
    },
  },
  {
    name: 'observations', schema: dataSchemas.observations, full: examples.fullObservations,
    mayBeLeftOut: ['observations.0.qualifier', 'observations.0.framework', 'observations.0.note', 'observations.0.disputes', 'observations.0.disputes.0.source'],
    mayBeNull: [],
    words: { 'observations.0.qualifier': qualifiers, 'observations.0.asOfBasis': basis, 'observations.0.kind': 'actual | target' },
  },
  {
    name: 'statements', schema: dataSchemas.statements, full: examples.fullStatements,
    mayBeLeftOut: ['statements.0.asOfBasis', 'statements.0.note'],
    mayBeNull: ['statements.0.asOf'],
    words: { 'statements.0.kind': 'event | claim | plan', 'statements.0.topic': topics, 'statements.0.asOfBasis': basis },
  },
  {
    name: 'programmes', schema: dataSchemas.programmes.element, full: examples.fullProgramme,
    mayBeLeftOut: [], mayBeNull: [], words: {},
  },
  {
    name: 'facts', schema: dataSchemas.facts.element, full: examples.fullFact,
    mayBeLeftOut: [], mayBeNull: [], words: {},
  },
  {
    name: 'glossary', schema: dataSchemas.glossary.element, full: examples.fullTerm,
    mayBeLeftOut: ['expansion', 'aliases', 'guides'], mayBeNull: ['source'], words: {},
  },
  {
    name: 'redirects', schema: dataSchemas.redirects.element, full: examples.fullRedirect,
    mayBeLeftOut: [], mayBeNull: [], words: {},
  },
  {
    name: 'short-codes', schema: dataSchemas['short-codes'].element, full: examples.fullShortCode,
    mayBeLeftOut: [], mayBeNull: [], words: {},
  },
  {
    name: 'trusted-hosts', schema: dataSchemas['trusted-hosts'].element, full: examples.fullTrustedHost,
    mayBeLeftOut: ['http'], mayBeNull: [], words: { kind: 'official | service | press | own' },
  },
  {
    name: 'stories', schema: entrySchemas.stories, full: examples.fullStory,
    mayBeLeftOut: ['place.unit', 'place.now', 'tools', 'figures', 'figures.0.qualifier', 'figures.0.note', 'guides', 'consent', ...photoFields],
    mayBeNull: [],
    words: { drawing: drawings, 'photos.0.licence': licences, 'figures.0.qualifier': qualifiers, 'figures.0.asOfBasis': basis },
  },
  {
    name: 'guides', schema: entrySchemas.guides, full: examples.fullGuide,
    mayBeLeftOut: [
      'cost.source', 'minutes',
      ...[0, 1, 2].flatMap((n) => ['where', 'see', 'screen', 'screen.lines', 'screen.button', 'source'].map((field) => `steps.${n}.${field}`)),
      'troubles', 'troubles.0.source', 'scams.0.source', 'channels.0.url', 'channels.0.phone', 'channels.0.asOf', 'channels.0.source', 'legal',
      'guides', 'stories', ...photoFields,
    ],
    mayBeNull: [],
    words: {
      drawing: drawings, 'photos.0.licence': licences, topic: 'giay-to | tien-bac | an-toan | lien-lac', 'channels.0.kind': 'app | website | hotline | office',
      checkedAgainst: 'sources | procedure',
    },
  },
  {
    name: 'pilots', schema: entrySchemas.pilots, full: examples.fullPilot,
    mayBeLeftOut: ['people', 'stories', 'figures', 'figures.0.qualifier', 'figures.0.note', 'guides', ...photoFields],
    mayBeNull: [],
    words: { drawing: drawings, 'photos.0.licence': licences, 'figures.0.qualifier': qualifiers, 'figures.0.asOfBasis': basis },
  },
  {
    name: 'sessions', schema: entrySchemas.sessions, full: examples.fullSession,
    mayBeLeftOut: ['bring', 'questions.0.source', ...photoFields], mayBeNull: [],
    words: { drawing: drawings, 'photos.0.licence': licences },
  },
];

describe.each(contracts)('the contract of $name', ({ schema, full, mayBeLeftOut, mayBeNull, words }) => {
  it('accepts an example with every field as it is', () => expect(schema.parse(full)).toEqual(full));
  it('checks every field', () => expect(unchecked(schema, full)).toEqual([]));
  it('takes no unknown field anywhere', () => expect(openGroups(schema, full)).toEqual([]));
  it('lets some fields be left out, the rest not', () => expect(optional(schema, full).sort()).toEqual(mayBeLeftOut.toSorted()));
  it('lets some fields be null, the rest not', () => expect(nullable(schema, full)).toEqual(mayBeNull));
  it('lists the words to choose from', () => expect(choices(schema, full)).toEqual(words));
});

it('stands above for every collection and data file', () => {
  expect(contracts.map(({ name }) => name).sort()).toEqual([...Object.keys(entrySchemas), ...Object.keys(dataSchemas)].sort());
});
