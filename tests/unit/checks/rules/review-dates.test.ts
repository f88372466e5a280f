import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { reviewDatesRule } from '../../../../src/checks/rules/review-dates.ts';
import { contentWith } from '../../../fixtures/content-with.ts';

const guide = 'guides/bao-lua-dao.mdx';
/** Both guides of the fixture are to be reviewed by 22/5/2027; the other one is put off. */
const faultsOn = async (today: string) => reviewDatesRule(await contentWith({ 'guides/quet-ma-qr.mdx': ['reviewBy: 2027-05-22', 'reviewBy: 2099-01-01'] }), today);

describe('a guide whose review date is near or past', () => {
  it.each([
    ['2027-05-08', 'còn 14 ngày'],
    ['2027-05-21', 'còn 1 ngày'],
    ['2027-05-22', 'là hôm nay'],
    ['2027-05-23', 'đã qua 1 ngày'],
    ['2028-05-22', 'đã qua 366 ngày'],
  ])('on %s: %s', async (today, when) => {
    expect(await faultsOn(today)).toEqual([{
      file: `content/${guide}`, line: 25, column: 1, code: 'sap-han-xem-lai', field: 'reviewBy', severity: 'warning',
      found: `hạn xem lại 22/05/2027, ${when}`, expected: 'hạn còn hơn 14 ngày',
      fix: 'so lại từng bước với nguồn hoặc với việc làm thật, sửa chỗ đã khác, rồi ghi ngày mới vào checked và reviewBy',
    }]);
  });

  it.each(['2027-05-07', '2026-11-22'])('is none on %s', async (today) => expect(await faultsOn(today)).toEqual([]));
});

it('the day can be given to the whole check', async () => {
  const content = await contentWith({});
  const dated = (today: string) => checkContent(content, today).filter(({ code }) => code === 'sap-han-xem-lai').length;
  expect([dated('2027-05-22'), dated('2027-01-01')]).toEqual([2, 0]);
});
