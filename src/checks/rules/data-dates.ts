import { formatPeriod, periodStart } from '../../domain/format/period.ts';
import { createRegistry, type UnitRegistry } from '../../domain/unit/registry.ts';
import { fullName, type Unit } from '../../domain/unit/unit.ts';
import { firstDayOf, fits, validityWords } from '../../domain/unit/validity.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validFiles } from '../valid-content.ts';
import { validObservations } from '../valid-observations.ts';

/** A value is dated while its unit existed; a series is never joined across a merger or a split. */
export function dataDatesRule(content: Content): Fault[] {
  const registry = createRegistry(validFiles(content, 'units').flatMap(({ data }) => data));
  const known = new Map(registry.all.map((unit) => [unit.id, unit]));
  return validObservations(content).flatMap(({ file, unit: id, path, observation: { asOf, kind } }) => {
    const unit = known.get(id);
    return unit ? dateWords(unit, asOf, kind, registry).map((words) => faultAt(file, [...path, 'asOf'], words)) : [];
  });
}

/** What is wrong with a value of this unit at this time, and which unit's file it belongs in. */
export function dateWords(unit: Unit, asOf: string, kind: 'actual' | 'target', registry: UnitRegistry): IssueWords[] {
  if (fits(unit, asOf, kind)) return [];
  const found = `mốc ${formatPeriod(asOf)} ở ngoài thời gian của ${named(unit)}`;
  const right = relatives(unit, asOf, registry).filter((other) => fits(other, asOf, kind));
  if (right.length === 0) {
    return [{ code: 'ngoai-hieu-luc', found, expected: 'thời điểm mà đơn vị đang tồn tại', fix: 'xem lại thời điểm, hoặc chọn đúng đơn vị của lúc đó' }];
  }
  const files = right.map((other) => `content/observations/${other.id}.json, của ${named(other)}`);
  return [{
    code: 'noi-qua-sap-nhap',
    found,
    expected: 'mỗi đơn vị một chuỗi số riêng; chuỗi số không được nối qua lần sáp nhập, chia tách, kể cả khi trùng tên hay trùng mã',
    fix: `nếu thời điểm đúng thì ghi vào tệp của nơi mà nguồn nói đến${right.length > 1 ? ', không dồn cho nơi nào' : ''}: ${files.join('; ')}`,
  }];
}

const named = (unit: Unit) => [fullName(unit), validityWords(unit).replace(/.+/, '($&)')].filter(Boolean).join(' ');

/** The units before or after `unit` on the side where the period lies: of its code, and along its mergers. */
function relatives(unit: Unit, asOf: string, registry: UnitRegistry): Unit[] {
  const earlier = periodStart(asOf) < firstDayOf(unit);
  const found = new Set<Unit>([unit]);
  for (const one of found) {
    const next = earlier ? one.predecessors.map(({ code }) => registry.endedBefore(code, one.validFrom ?? '')).filter((other) => other !== undefined) : registry.heirsOf(one);
    for (const other of next) found.add(other);
  }
  for (const other of registry.all) if (other.code === unit.code) found.add(other);
  found.delete(unit);
  return [...found];
}
