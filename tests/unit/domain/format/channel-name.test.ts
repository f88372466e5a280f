import { expect, it } from 'vitest';
import { channelName } from '../../../../src/domain/format/channel-name.ts';

it.each([
  ['113: công an', '113', 'công an'],
  ['Tổng đài 1900 1009', '19001009', 'Tổng đài'],
  ['Số 156', '156', 'Số'],
  ['024 1022, bấm nhánh 7', '0241022', '024 1022, bấm nhánh 7'],
  ['1130: nơi khác', '113', '1130: nơi khác'],
  ['Công an xã', undefined, 'Công an xã'],
])('%s beside the number %s is “%s”', (label, phone, expected) => expect(channelName(label, phone)).toBe(expected));
