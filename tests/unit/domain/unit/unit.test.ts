import { expect, it } from 'vitest';
import { fullName, isCommuneLevel, type UnitKind } from '../../../../src/domain/unit/unit.ts';

it.each<[UnitKind, string, boolean]>([
  ['xã', 'xã Yên Mô', true],
  ['phường', 'phường Yên Mô', true],
  ['thị trấn', 'thị trấn Yên Mô', true],
  ['huyện', 'huyện Yên Mô', false],
  ['quận', 'quận Yên Mô', false],
  ['thành phố', 'thành phố Yên Mô', false],
  ['tỉnh', 'tỉnh Yên Mô', false],
  ['quốc gia', 'Yên Mô', false],
])('%s: full name “%s”, commune level %s', (kind, name, commune) => {
  expect([fullName({ kind, name: 'Yên Mô' }), isCommuneLevel({ kind })]).toEqual([name, commune]);
});
