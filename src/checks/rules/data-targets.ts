import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validObservations } from '../valid-observations.ts';

/** A target that a place set itself names the framework that sets it; a measured value names none. */
export function dataTargetsRule(content: Content): Fault[] {
  return validObservations(content).flatMap(({ file, path, observation }) =>
    targetWords(observation).map((words) => faultAt(file, [...path, observation.framework === undefined ? 'kind' : 'framework'], words)),
  );
}

/** What is wrong between the kind of a value and its framework. */
export function targetWords({ kind, framework }: { kind: 'actual' | 'target'; framework?: string | undefined }): IssueWords[] {
  if (kind === 'target' && framework === undefined) {
    return [{
      code: 'thieu-khung', found: 'mục tiêu không ghi khung chỉ tiêu',
      expected: 'mục tiêu nào cũng thuộc một kế hoạch, nghị quyết có trong content/frameworks.json', fix: 'thêm khung chỉ tiêu (framework); số đã đạt được thì đổi loại thành thực tế (actual)',
    }];
  }
  if (kind === 'actual' && framework !== undefined) {
    return [{
      code: 'thua-khung', found: `số thực tế lại ghi khung chỉ tiêu “${framework}”`,
      expected: 'chỉ mục tiêu mới ghi khung chỉ tiêu (framework)', fix: 'xóa khung chỉ tiêu, hoặc đổi loại thành mục tiêu (target)',
    }];
  }
  return [];
}
