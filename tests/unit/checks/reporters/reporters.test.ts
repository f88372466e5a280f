import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/checks/fault.ts';
import { reporters } from '../../../../src/checks/reporters/reporter.ts';

const fault = (more: Partial<Fault>): Fault => ({ file: 'content/stories/a.mdx', line: 3, column: 5, code: 'qua-dai', field: '', found: '300 ký tự', expected: 'nhiều nhất 200', fix: 'rút ngắn', ...more });
const warning = fault({ line: 1, code: 'cau-dai', severity: 'warning' });

describe('terminal', () => {
  it('tells warnings from errors and says where to read on', () => {
    const text = reporters['terminal']!([fault({}), warning]);
    expect(text).toContain('content/stories/a.mdx:1:5  Nhắc [cau-dai]');
    expect(text).toContain('content/stories/a.mdx:3:5  Lỗi [qua-dai]');
    expect(text).toContain('Xem thêm: docs/loi/qua-dai.md');
    expect(text).toMatch(/Có 1 lỗi trong nội dung.* Có 1 điều nhắc, không chặn việc đăng\.$/);
  });

  it('refuses nothing for warnings alone', () => expect(reporters['terminal']!([warning])).not.toContain('lỗi trong nội dung'));
});

describe('github', () => {
  it('writes one workflow command for each fault, escaped', () => {
    const lines = reporters['github']!([fault({ found: '100%\n50%', file: 'content/a:b,c.mdx' }), warning]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=content\/a%3Ab%2Cc\.mdx,line=3,col=5,title=qua-dai::Thấy: 100%25%0A50%25\. Cần: /);
    expect(lines[1]).toMatch(/^::warning file=content\/stories\/a\.mdx,line=1,col=5,title=cau-dai::/);
  });
});

describe('json', () => {
  it('lists faults with severity and explanation', () => {
    const list = JSON.parse(reporters['json']!([fault({ mend: { offset: 0, length: 1, text: 'a' } }), warning])) as object[];
    expect(list).toEqual([
      expect.objectContaining({ code: 'cau-dai', severity: 'warning', mendable: false, explanation: 'docs/loi/cau-dai.md' }),
      expect.objectContaining({ code: 'qua-dai', severity: 'error', mendable: true, line: 3 }),
    ]);
  });

  it('is an empty list when there is nothing to say', () => expect(reporters['json']!([])).toBe('[]'));
});
