import { expect, it } from 'vitest';
import { formatPhone } from '../../../../src/domain/format/phone.ts';

it.each([
  ['19000368', '1900\u00a00368', 'a national service'],
  ['18001091', '1800\u00a01091', 'a free national service'],
  ['0241022', '024\u00a01022', 'a short number in Hà Nội'],
  ['02438581111', '024\u00a038581111', 'Hà Nội'],
  ['02838291111', '028\u00a038291111', 'Hồ Chí Minh City'],
  ['156', '156', 'a short code'],
  ['1022', '1022', 'a short code'],
  ['0912345678', '0912345678', 'a mobile phone'],
  ['02293871156', '02293871156', 'another province'],
  ['024102', '024102', 'too few digits behind the area'],
])('%s is printed %j (%s)', (digits, printed) => expect(formatPhone(digits)).toBe(printed));
