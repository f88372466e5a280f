import { drawingNames } from '../domain/drawing-names.ts';
import { entrySections } from '../domain/entry-sections.ts';
import { slugify } from '../domain/text/slugify.ts';
import { pilotParts } from '../schemas/pilot.ts';
import { storyParts } from '../schemas/story.ts';

/** The sections an entry can be started in, by the name they have in addresses. */
export const sections = { [entrySections.stories]: 'stories', [entrySections.guides]: 'guides', [entrySections.pilots]: 'pilots' } as const;
export type Section = keyof typeof sections;

/** One thing an editor is asked, on the command line (`--tieu-de=…`), in a terminal and in the issue form. */
export interface Question {
  /** Toneless name; the flag on the command line. */
  name: string;
  /** What is asked, also the label in the issue form. */
  label: string;
  /** Without an answer nothing is written. */
  required?: true;
  /** Takes several answers: the flag again, or one a line. */
  many?: true;
}

/** What an editor answered, by the question's name; a question left out has no answer. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What stands where an editor did not know. */
export const unknown = 'Nguồn không nói.';

const common: Question[] = [
  { name: 'tieu-de', label: 'Tiêu đề', required: true },
  { name: 'tom-tat', label: 'Tóm tắt trong một hai câu, nhiều nhất 200 ký tự', required: true },
];
const drawingChoices = Object.entries(drawingNames).map(([name, shows]) => `${name} (${shows})`);
const optional: Question[] = [
  { name: 'hinh', label: `Hình vẽ đầu trang, không chọn là banyan: ${drawingChoices.join('; ')}` },
  { name: 'ten-tep', label: 'Tên tệp không dấu, nếu không muốn lấy từ tiêu đề' },
];
const part = (title: string): Question => ({ name: slugify(title), label: title });

export const questions: Record<Section, readonly Question[]> = {
  'cau-chuyen': [
    ...common,
    { name: 'noi', label: 'Nơi xảy ra, như nguồn ghi', required: true },
    { name: 'don-vi', label: 'Mã đơn vị trong content/units.json, nếu biết' },
    { name: 'nguoi', label: 'Người và vai, mỗi dòng một người, viết “Tên: vai”', required: true, many: true },
    { name: 'khi-nao', label: 'Xảy ra khi nào' },
    { name: 'cong-cu', label: 'Dùng công cụ số gì, mỗi dòng một thứ', many: true },
    ...storyParts.map(part),
    { name: 'do-tin', label: 'Chuyện chắc đến đâu: mấy nguồn, lời của ai' },
    ...optional,
  ],
  'huong-dan': [
    ...common,
    { name: 'chu-de', label: 'Chủ đề: giay-to, tien-bac, an-toan hay lien-lac', required: true },
    { name: 'buoc', label: 'Các bước, mỗi dòng một thao tác, ít nhất ba', required: true, many: true },
    { name: 'cho-ai', label: 'Dành cho ai' },
    { name: 'khi-nao', label: 'Dùng khi nào' },
    { name: 'chuan-bi', label: 'Chuẩn bị gì, mỗi dòng một thứ', many: true },
    { name: 'chi-phi', label: 'Tốn bao nhiêu' },
    { name: 'xong', label: 'Xong thì được gì' },
    { name: 'lua-dao', label: 'Chiêu lừa hay gặp, mỗi dòng một chiêu, viết “chiêu: cách đáp”', many: true },
    { name: 'kenh', label: 'Kênh chính thức, mỗi dòng một kênh', many: true },
    ...optional,
  ],
  'mo-hinh': [
    ...common,
    { name: 'don-vi', label: 'Mã đơn vị trong content/units.json', required: true },
    { name: 'moc', label: 'Mốc thời gian, mỗi dòng một mốc, viết “2021-10: việc”', required: true, many: true },
    { name: 'nguoi', label: 'Người và vai, mỗi dòng một người, viết “Tên: vai”', many: true },
    ...pilotParts.map(part),
    ...optional,
  ],
};

/** Where it is known from: a source that is there already, or what a new one needs. */
export const sourceQuestions: readonly Question[] = [
  { name: 'nguon', label: 'Mã nguồn trong content/sources.json, nếu đã có' },
  { name: 'nguon-dia-chi', label: 'Địa chỉ bài nguồn' },
  { name: 'nguon-ten', label: 'Tên bài nguồn' },
  { name: 'nguon-noi-dang', label: 'Nơi đăng' },
  { name: 'nguon-ngay', label: 'Ngày đăng, dạng 2026-11-22; chỉ biết năm thì ghi 2026, không biết thì để trống' },
];

/** Every question of a section, in the order they are asked. */
export const questionsOf = (section: Section): readonly Question[] => [...questions[section], ...sourceQuestions];

export const isSection = (name: string): name is Section => name in sections;
