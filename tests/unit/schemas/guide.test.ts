import { expect, it } from 'vitest';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { guide } from '../../fixtures/schema-objects.ts';

const step = { do: 'Quét mã.' };
const channel = { kind: 'hotline', label: 'Tổng đài' };

it('accepts the least and fills in the rest', () => {
  expect(guideSchema.parse(guide)).toEqual({ ...guide, readers: [], occasions: [], troubles: [], legal: [], guides: [], stories: [], photos: [] });
});

it('fills in an empty list for the lines of a screen', () => {
  const steps = [step, step, { ...step, screen: { title: 'Quét' } }];
  expect(guideSchema.parse({ ...guide, steps }).steps[2]?.screen).toEqual({ title: 'Quét', lines: [] });
});

it.each<Mistake>([
  ['an unknown field', { figures: [] }, 'unrecognized_keys'],
  ['another topic', { topic: 'giai-tri' }, 'topic invalid_value'],
  ['nothing to prepare', { prepare: [] }, 'prepare too_small'],
  ['a cost in words alone', { cost: 'Không mất phí.' }, 'cost invalid_type'],
  ['half a minute', { minutes: 2.5 }, 'minutes invalid_type'],
  ['no minute', { minutes: 0 }, 'minutes too_small'],
  ['two steps', { steps: [step, step] }, 'steps too_small'],
  ['a step that does nothing', { steps: [step, { see: 'Máy báo xong.' }, step] }, 'steps.1.do invalid_type'],
  ['a screen of five lines', { steps: [step, step, { ...step, screen: { title: 'Quét', lines: ['a', 'b', 'c', 'd', 'e'] } }] }, 'steps.2.screen.lines too_big'],
  ['a trouble without fix', { troubles: [{ when: 'Không quét được.' }] }, 'troubles.0.fix invalid_type'],
  ['no scam', { scams: [] }, 'scams too_small'],
  ['no channel', { channels: [] }, 'channels too_small'],
  ['another channel', { channels: [{ ...channel, kind: 'zalo' }] }, 'channels.0.kind invalid_value'],
  ['a phone with blanks', { channels: [{ ...channel, phone: '1900 0368' }] }, 'channels.0.phone invalid_format'],
  ['a phone of twelve digits', { channels: [{ ...channel, phone: '123456789012' }] }, 'channels.0.phone invalid_format'],
  ['a phone as number', { channels: [{ ...channel, phone: 19000368 }] }, 'channels.0.phone invalid_type'],
  ['an address without https', { channels: [{ ...channel, url: 'vneid.gov.vn' }] }, 'channels.0.url invalid_format'],
  ['a law without source', { legal: [{ document: 'Luật', about: 'Giao dịch điện tử.' }] }, 'legal.0.source invalid_type'],
  ['a year as day of check', { checked: '2026' }, 'checked custom'],
  ['checked against nothing known', { checkedAgainst: 'trí nhớ' }, 'checkedAgainst invalid_value'],
  ['a review day that does not exist', { reviewBy: '2027-02-29' }, 'reviewBy custom'],
])('refuses %s', (_, change, issue) => expect(issuesOf(guideSchema, changed(guide, change))).toEqual([issue]));

it.each(['113', '19000368', '02438581111'])('accepts the phone %s', (phone) => {
  expect(issuesOf(guideSchema, { ...guide, channels: [{ ...channel, phone }] })).toEqual([]);
});
