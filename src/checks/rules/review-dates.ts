import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { validEntries } from '../valid-content.ts';

const notice = 14;

/**
 * Guides whose review date is near or past, in time for someone to compare them with the procedure again. `today`: `YYYY-MM-DD`. After
 * the date the page shows its readers a notice by itself, so nothing is refused.
 */
export function reviewDatesRule(content: Content, today: string): Fault[] {
  return validEntries(content, 'guides').flatMap(({ entry, data: { reviewBy } }): Fault[] => {
    const days = Math.round((Date.parse(reviewBy) - Date.parse(today)) / 86_400_000);
    if (days > notice) return [];
    const when = days > 0 ? `còn ${days} ngày` : days === 0 ? 'là hôm nay' : `đã qua ${-days} ngày`;
    return [{
      file: entry.file, ...entry.locate(['reviewBy']), code: 'sap-han-xem-lai', field: 'reviewBy', severity: 'warning',
      found: `hạn xem lại ${reviewBy.split('-').reverse().join('/')}, ${when}`, expected: `hạn còn hơn ${notice} ngày`,
      fix: 'so lại từng bước với nguồn hoặc với việc làm thật, sửa chỗ đã khác, rồi ghi ngày mới vào checked và reviewBy',
    }];
  });
}
