import { entrySections } from '../../domain/entry-sections.ts';
import { followRedirects, pageOf } from '../../domain/follow-redirects.ts';
import { createUrls } from '../../domain/urls.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { definitions, type Definition } from '../definitions.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { addressOfEntry } from '../pages.ts';
import { validFiles } from '../valid-content.ts';

/**
 * Every redirect starts at an address that was published and is no longer there, once, and leads to one that is, itself or
 * through later redirects. What only a built page shows (lists, data files, anchors) is checked by the build.
 */
export function redirectsRule(content: Content): Fault[] {
  const pages = pagesOf(content);
  const exists = (page: string) => (ofOneId.test(page) ? pages.has(page) : content.published.has(page));
  return validFiles(content, 'redirects').flatMap(({ file, data }) => {
    const follow = followRedirects(data);
    const first = new Map(data.map(({ from }, index) => [from, index] as const).reverse());
    return data.flatMap(({ from, to }, index) => {
      const end = follow(to);
      const faults: [field: 'from' | 'to', words: IssueWords][] = [];
      if (first.get(from) !== index) faults.push(['from', twice(from)]);
      if (!content.published.has(from)) faults.push(['from', unpublished(from, content.published)]);
      if (pages.has(from)) faults.push(['from', stillThere(from)]);
      if (end === null) faults.push(['to', loop(from)]);
      else if (!exists(pageOf(end))) faults.push(['to', leadsNowhere(end, [...pages, ...content.published].filter((page) => exists(page)))]);
      return faults.map(([field, words]) => faultAt(file, [index, field], words));
    });
  });
}

/** Pages made of one id each; content alone says whether they exist. */
const ofOneId = new RegExp(`^/(?:${[...Object.values(entrySections), 'xa', 'chi-so', 'nguon'].join('|')})/[^/]+/$`);

function pagesOf(content: Content): Set<string> {
  const urls = createUrls('/');
  const made: Partial<Record<Definition['kind'], (id: string) => string>> = {
    unit: urls.unit, indicator: urls.indicator, source: urls.source,
  };
  const ofIds = definitions(content).flatMap(({ kind, id }) => made[kind]?.(id) ?? []);
  // The page that makes sessions stands among theirs.
  return new Set([...content.entries.map(addressOfEntry), ...ofIds, urls.makeSession()]);
}

const twice = (from: string): IssueWords => ({
  code: 'chuyen-huong-trung', found: `${from} đã có ở một mục trên`, expected: 'mỗi địa chỉ cũ một mục', fix: 'giữ mục đúng, xóa mục kia',
});

function unpublished(from: string, published: Iterable<string>): IssueWords {
  const near = nearest(from, published);
  return {
    code: 'chuyen-huong-la', found: `${from} chưa bao giờ đăng`, expected: 'một địa chỉ có trong content/published-urls.txt',
    fix: near ? `sửa thành ${near} nếu gõ nhầm; địa chỉ chưa đăng thì không cần chuyển hướng` : 'xóa mục này; địa chỉ chưa đăng thì không cần chuyển hướng',
  };
}

/** The words for an old address that still answers, and for a new one that does not; the build says them too. */
export const stillThere = (from: string): IssueWords => ({
  code: 'chuyen-huong-thua', found: `${from} vẫn còn trên trang`, expected: 'địa chỉ cũ không còn bài nào', fix: 'xóa mục này, hoặc đổi tên, gỡ bài ở địa chỉ ấy',
});

export function leadsNowhere(to: string, existing: Iterable<string>): IssueWords {
  const near = nearest(to, existing);
  return {
    code: 'chuyen-huong-mat-dich', found: `${to} không có trên trang`, expected: 'một địa chỉ đang có',
    fix: near ? `sửa thành ${near} nếu gõ nhầm, hoặc chọn địa chỉ khác` : 'chọn địa chỉ của bài thay cho bài cũ, không có thì chọn trang mục, ví dụ /huong-dan/',
  };
}

const loop = (from: string): IssueWords => ({
  code: 'chuyen-huong-vong', found: `từ ${from} đi theo các mục chuyển hướng thì quay vòng`, expected: 'đi theo chuyển hướng thì tới một trang đang có', fix: 'sửa “to” của một mục trong vòng',
});
