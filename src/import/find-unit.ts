import { dateWords } from '../checks/rules/data-dates.ts';
import { formatPeriod } from '../domain/format/period.ts';
import { fold } from '../domain/text/fold.ts';
import type { UnitRegistry } from '../domain/unit/registry.ts';
import { fullName, type Unit } from '../domain/unit/unit.ts';
import { covers, fits, validityWords } from '../domain/unit/validity.ts';
import type { IssueWords } from '../schemas/messages.ts';

/** What a row says of its unit. `asOf` is missing when it could not be read. */
export interface UnitClues {
  code: string;
  name?: string | undefined;
  asOf?: string | undefined;
  kind?: 'actual' | 'target' | undefined;
}

/** Why there is no unit, and the column that says so. */
export interface UnitRefusal {
  column: 'code' | 'name' | 'asOf';
  words: IssueWords;
}

/**
 * The unit of a row, by code and by a date within its validity; codes are reused, so neither alone is enough. A code that lost
 * its leading zeros in Excel is taken for the code it must be, with a note. Refused, with words: an unknown code, a name that
 * contradicts the code, a date that leaves several units or none. The heirs of a unit are never taken in its place.
 */
export function findUnit(clues: UnitClues, registry: UnitRegistry): { unit: Unit; note?: string | undefined } | { refusal: UnitRefusal } | null {
  const { code, name, asOf, kind = 'actual' } = clues;
  const coded = withCode(code, registry);
  if (coded.length === 0) return { refusal: { column: 'code', words: unknownCode(code, registry) } };
  const called = name === undefined ? coded : coded.filter((unit) => hasName(unit, name));
  if (called.length === 0) {
    return { refusal: { column: 'name', words: {
      code: 'ten-khac-ma', found: `tên “${name}” không phải của mã ${code}`,
      expected: `tên của đơn vị mang mã ấy: ${coded.map(described).join('; ')}`, fix: 'sửa tên hoặc sửa mã; hai nơi trùng tên có hai mã khác nhau',
    } } };
  }
  const guessed = called.filter((unit) => unit.code !== code);
  if (guessed.length > 0 && (guessed.length < called.length || (name === undefined && code.length < 4))) {
    return { refusal: { column: 'code', words: {
      code: 'ma-nhieu-nghia', found: `mã “${code}” thiếu chữ số, có thể là ${called.map((unit) => `${unit.code} (${fullName(unit)})`).join(' hoặc ')}`,
      expected: 'mã đủ chữ số, giữ số 0 ở đầu', fix: 'đặt cột mã ở dạng Text rồi gõ đủ mã, hoặc ghi thêm tên đơn vị',
    } } };
  }
  if (asOf === undefined) return null;
  const covering = called.filter((unit) => covers(unit, asOf));
  const fitting = covering.length > 0 ? covering : called.filter((unit) => fits(unit, asOf, kind));
  if (fitting.length === 0) return { refusal: { column: 'asOf', words: dateWords(called.at(-1)!, asOf, kind, registry)[0]! } };
  const [unit] = fitting;
  if (fitting.length > 1 || (covering.length === 0 && kind === 'actual' && tookItsOwnCode(unit!))) {
    return { refusal: { column: 'asOf', words: {
      code: 'moc-khong-du', found: `mốc ${formatPeriod(asOf)} không cho biết là đơn vị nào của mã ${unit!.code}`,
      expected: `tháng hoặc ngày, nằm trọn trong thời gian của một đơn vị: ${coded.map(described).join('; ')}`, fix: 'ghi mốc rõ hơn, ví dụ 6/2025 thay cho 2025',
    } } };
  }
  return { unit: unit!, note: unit!.code === code ? undefined : `mã ${code} đọc là ${unit!.code} (${fullName(unit!)})` };
}

/**
 * Units with this code, or with this code once the zeros that Excel drops are put back. Four digits can only be a commune's
 * code; fewer can also be a district's or a province's, so then the name must agree.
 */
const withCode = (code: string, { all }: UnitRegistry): Unit[] =>
  all.filter((unit) => unit.code === code || (unit.code.startsWith('0') && unit.code.replace(/^0+/, '') === code));

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
const hasName = (unit: Unit, name: string): boolean => [unit.name, fullName(unit)].some((own) => plain(own) === plain(name));

/** Before it began, its code was another unit's, which may not be in the data. */
const tookItsOwnCode = ({ code, predecessors }: Unit): boolean => predecessors.some((part) => part.code === code);

const described = (unit: Unit): string => [`${fullName(unit)} (${unit.code})`, validityWords(unit)].filter(Boolean).join(' ');

function unknownCode(code: string, { all }: UnitRegistry): IssueWords {
  const takers = all.filter(({ predecessors }) => predecessors.some((part) => part.code === code)).map(fullName);
  const near = all.find((unit) => unit.code.length === code.length && [...unit.code].filter((digit, at) => digit !== code[at]).length === 1);
  const fix = near ? `sửa thành “${near.code}” (${fullName(near)}) nếu gõ nhầm, hoặc thêm đơn vị này` : 'thêm đơn vị này vào content/units.json';
  return {
    code: 'tham-chieu', found: `mã “${code}”`, expected: 'mã của một đơn vị có trong content/units.json, đủ chữ số',
    fix: takers.length === 0 ? fix : `thêm đơn vị cũ này vào content/units.json; phần của nó nay thuộc ${takers.join(', ')}, nhưng số của nó không ghi cho nơi nào trong đó`,
  };
}
