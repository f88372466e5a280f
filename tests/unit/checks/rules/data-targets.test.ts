import { expect, it } from 'vitest';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const file = 'observations/yen-hoa-14722.json';

it('a target without framework is a fault', async () => {
  const faults = await faultsWith({ [file]: ['      "framework": "nq-18",\n', ''] }, 'content-merged');
  expect(faults).toEqual([{
    file: `content/${file}`, line: 38, column: 7, code: 'thieu-khung', field: 'observations.2.kind',
    found: 'mục tiêu không ghi khung chỉ tiêu',
    expected: 'mục tiêu nào cũng thuộc một kế hoạch, nghị quyết có trong content/frameworks.json',
    fix: 'thêm khung chỉ tiêu (framework); số đã đạt được thì đổi loại thành thực tế (actual)',
  }]);
});

it('a framework on a measured value is a fault', async () => {
  const faults = await faultsWith({ [file]: ['"kind": "target"', '"kind": "actual"'] }, 'content-merged');
  expect(faults.map(placeOf)).toContainEqual({ file: `content/${file}`, line: 39, column: 7, code: 'thua-khung', field: 'observations.2.framework' });
  expect(faults.find(({ code }) => code === 'thua-khung')).toMatchObject({ found: 'số thực tế lại ghi khung chỉ tiêu “nq-18”', fix: 'xóa khung chỉ tiêu, hoặc đổi loại thành mục tiêu (target)' });
});
