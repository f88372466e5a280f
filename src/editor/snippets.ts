import { entrySchemas } from '../schemas/index.ts';
import { pilotParts } from '../schemas/pilot.ts';
import { storyParts } from '../schemas/story.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { skeleton } from './skeleton.ts';

/** One snippet of a `.code-snippets` file; `prefix` is what is typed to get it. */
export interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const inMdx = (prefix: string, description: string, body: string[]): Snippet => ({ scope: 'mdx', prefix, description, body });

/** The components content may use, by name. Prefixes are toneless: snippets are asked for before an input method is on. */
export const componentSnippets: Record<string, Snippet> = {
  Figure: inMdx('so-lieu', 'Số liệu: in con số kèm ngày và nguồn. id lấy trong figures của bài hoặc trong content/observations/.', ['<Figure id="${1}" />']),
  Cite: inMdx('nguon', 'Nguồn của câu, đặt ngay trước dấu chấm. id lấy trong content/sources.json.', ['<Cite id="${1}" />']),
  Warning: inMdx('canh-bao', 'Khung cảnh báo.', ['<Warning title="${1:Coi chừng}">', '${2}', '</Warning>']),
  Photo: inMdx('anh', 'Ảnh đã khai trong photos của bài.', ['<Photo id="${1}" />']),
};

/** A whole new entry of each collection. */
export const entrySnippets: Record<keyof typeof entrySchemas, Snippet> = {
  stories: inMdx('cau-chuyen-moi', 'Câu chuyện mới: đủ các trường và năm phần. Lưu vào content/stories/<ten-khong-dau>.mdx.', newEntry(jsonSchemaOf(entrySchemas.stories), storyParts)),
  guides: inMdx('huong-dan-moi', 'Hướng dẫn mới: đủ các trường. Lưu vào content/guides/<ten-khong-dau>.mdx.', newEntry(jsonSchemaOf(entrySchemas.guides), [])),
  pilots: inMdx('mo-hinh-moi', 'Mô hình mới: đủ các trường và các phần. Lưu vào content/pilots/<ten-khong-dau>.mdx.', newEntry(jsonSchemaOf(entrySchemas.pilots), pilotParts)),
  sessions: inMdx('tap-huan-moi', 'Buổi tập huấn mới: đủ các trường. Lưu vào content/sessions/<ten-khong-dau>.mdx.', newEntry(jsonSchemaOf(entrySchemas.sessions), [])),
};

function newEntry(schema: JsonSchema, parts: readonly string[]): string[] {
  let last = 0;
  const next = () => (last += 1);
  return [...skeleton(schema, next), ...parts.flatMap((part) => ['', `## ${part}`, '', `\${${next()}}`]), '', '$0'];
}
