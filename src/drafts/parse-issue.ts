import { slugify } from '../domain/text/slugify.ts';
import { questionsOf, type Answers } from './questions.ts';
import type { Refusal } from './refusal.ts';

/** Labels of the form that a draft does not take: a photo needs a person's look, and consent is the sender's. */
export const setAside = ['Ảnh', 'Cam kết'];

/**
 * Reads the Markdown that GitHub makes of the form .github/ISSUE_TEMPLATE/cau-chuyen.yml: `### <label>`, a blank line and
 * the answer, `_No response_` for none. A heading that is no label belongs to the answer it stands in. Refuses a text
 * without labels, and a label that stands twice: nobody can tell which one is the form's.
 */
export function parseIssue(issue: string): { answers: Answers; refusals: Refusal[] } {
  const labels = new Map([...questionsOf('cau-chuyen').map(({ name, label }) => [label, name] as const), ...setAside.map((label) => [label, slugify(label)] as const)]);
  const answers: Record<string, string[]> = {};
  const refusals: Refusal[] = [];
  let name: string | undefined;
  for (const line of issue.split(/\r\n?|\n/)) {
    const label = /^### (.*?)\s*$/.exec(line)?.[1];
    const next = label === undefined ? undefined : labels.get(label);
    if (next === undefined) {
      if (name !== undefined) answers[name]!.push(line);
    } else if (answers[next]) {
      refusals.push({ question: next, found: `nhãn “${label}” có hai lần`, expected: 'mỗi nhãn một lần, như mẫu câu hỏi đã đặt', fix: 'xóa dòng “### …” thừa trong câu trả lời' });
    } else {
      name = next;
      answers[next] = [];
    }
  }
  if (Object.keys(answers).length === 0) refusals.push({ question: 'tieu-de', found: 'không có nhãn “### Tiêu đề” nào', expected: 'nội dung chép từ mẫu câu hỏi “Kể một câu chuyện”', fix: 'trên GitHub bấm “…” ở góc mục ấy, chọn Edit, chép toàn bộ chữ trong ô (có các dòng “### …”) vào tệp' });
  const taken = Object.entries(answers).filter(([question]) => !setAside.map(slugify).includes(question));
  return { answers: Object.fromEntries(taken.map(([question, found]) => [question, withoutEmpty(found)])), refusals };
}

const withoutEmpty = (found: string[]): string[] => {
  const text = found.join('\n').trim();
  return text === '' || text === '_No response_' ? [] : [text];
};
