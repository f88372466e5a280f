import { formatPeriod } from '../../domain/format/period.ts';
import { chainBreaks, type ChainBreak } from '../../domain/unit/chain-breaks.ts';
import { dayBefore } from '../../domain/unit/day.ts';
import { fullName, type Unit } from '../../domain/unit/unit.ts';
import { validityWords } from '../../domain/unit/validity.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validFiles } from '../valid-content.ts';

/** The history of units holds together: no loop, no gap, no overlap, nobody lost; what each means is in chain-breaks.ts. */
export function unitChainsRule(content: Content): Fault[] {
  const places = new Map(validFiles(content, 'units').flatMap(({ file, data }) => data.map((unit, index) => [unit as Unit, { file, index }] as const)));
  return chainBreaks([...places.keys()]).map((found) => {
    const { file, index } = places.get(found.unit)!;
    return faultAt(file, [index, ...fieldOf(found)], words(found));
  });
}

const fieldOf = (found: ChainBreak): PropertyKey[] => {
  switch (found.kind) {
    case 'gap': case 'overlap': return ['predecessors', found.part, 'code'];
    case 'two-at-once': return ['validFrom'];
    case 'parent-loop': return ['parent'];
    case 'no-deed': return ['predecessors'];
    default: return ['validTo'];
  }
};

const named = (unit: Unit) => `${[`${fullName(unit)} (${unit.id})`, validityWords(unit)].filter(Boolean).join(', ')}`;

function words(found: ChainBreak): IssueWords {
  const { kind, unit } = found;
  switch (kind) {
    case 'backwards':
      return {
        code: 'nguoc-thoi-gian', found: `${named(unit)}: ngày cuối đứng trước ngày đầu`,
        expected: 'validFrom không muộn hơn validTo', fix: 'xem lại hai ngày, có thể đã chép nhầm chỗ',
      };
    case 'no-deed':
      return {
        code: 'thieu-van-ban', found: `${fullName(unit)} có nơi hợp thành mà không có văn bản thành lập`,
        expected: 'trường deed ghi số hiệu văn bản, hoặc trường note nói rõ vì sao chưa có', fix: 'thêm deed; chưa tra được thì thêm note',
      };
    case 'no-heir':
      return {
        code: 'thieu-noi-nhan', found: `${named(unit)} đã hết hiệu lực mà không đơn vị nào nhận phần của nó`,
        expected: `ít nhất một đơn vị có mã “${unit.code}” trong predecessors`, fix: 'thêm đơn vị mới cùng nghị quyết sáp nhập vào content/units.json, hoặc để validTo là null nếu đơn vị vẫn còn',
      };
    case 'gap':
      return {
        code: 'ho-thoi-gian', found: `${named(found.earlier)} hết trước khi ${named(unit)} bắt đầu`,
        expected: `validTo của ${found.earlier.id} là ${dayBefore(unit.validFrom!)} (${formatPeriod(dayBefore(unit.validFrom!))}), ngay trước ngày đầu của ${unit.id}`,
        fix: 'sửa một trong hai ngày, hoặc thêm đơn vị còn thiếu ở giữa',
      };
    case 'overlap':
      return {
        code: 'chong-thoi-gian', found: `${named(found.earlier)} vẫn còn khi ${named(unit)} đã bắt đầu`,
        expected: `validTo của ${found.earlier.id} là ${dayBefore(unit.validFrom!)} (${formatPeriod(dayBefore(unit.validFrom!))}), ngay trước ngày đầu của ${unit.id}`,
        fix: 'sửa một trong hai ngày; nơi chỉ mất một phần mà vẫn còn thì tách thành hai mục, trước và sau ngày ấy',
      };
    case 'two-at-once':
      return {
        code: 'trung-ma', found: `mã “${unit.code}” cùng lúc là ${named(found.earlier)} và ${named(unit)}`,
        expected: 'mỗi mã ở mỗi ngày chỉ thuộc một đơn vị', fix: 'xem lại mã hoặc ngày của hai đơn vị',
      };
    case 'parent-loop':
      return {
        code: 'vong-cap-tren', found: `cấp trên nối thành vòng: ${around(found.loop)}`,
        expected: 'đi theo parent thì lên tới cả nước', fix: 'sửa parent của một đơn vị trong vòng',
      };
    case 'heir-loop':
      return {
        code: 'vong-ke-thua', found: `các lần sáp nhập nối thành vòng: ${around(found.loop)}`,
        expected: 'đơn vị mới chỉ nhận từ đơn vị cũ hơn', fix: 'sửa predecessors hoặc ngày của một đơn vị trong vòng',
      };
  }
}

const around = (loop: Unit[]) => [...loop, loop[0]!].map(({ id }) => id).join(' → ');
