import { expect, it } from 'vitest';
import { sayAddress } from '../../../../src/domain/message/say-address.ts';

it.each([
  ['lang-so.example/q/7', 'lờ a en gờ, gạch ngang, ét o, chấm, e ích a mờ pê lờ e, gạch chéo, quy, gạch chéo, bảy'],
  ['ten.vn/lang-so/q/12', 'tê e en, chấm, vê en, gạch chéo, lờ a en gờ, gạch ngang, ét o, gạch chéo, quy, gạch chéo, một hai'],
])('%s', (address, expected) => expect(sayAddress(address)).toBe(expected));
