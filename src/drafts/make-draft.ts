import type { z } from 'zod';
import type { Content } from '../checks/content.ts';
import { definitions } from '../checks/definitions.ts';
import { addressOfEntry } from '../checks/pages.ts';
import { missing } from '../checks/rules/references.ts';
import type { TargetKind } from '../checks/references.ts';
import { validFiles } from '../checks/valid-content.ts';
import { entrySchemas } from '../schemas/index.ts';
import { describeIssue } from '../schemas/messages.ts';
import { slug } from '../schemas/shared.ts';
import { sourceSchema } from '../schemas/source.ts';
import { slugify } from '../domain/text/slugify.ts';
import { draftData } from './draft-data.ts';
import { draftSource, type KnownSource } from './draft-source.ts';
import { addToList } from './add-to-list.ts';
import { addCode } from './add-code.ts';
import { missingAnswers } from './missing-answers.ts';
import { questionOfField } from './question-of-field.ts';
import { sections, type Answers, type Section } from './questions.ts';
import { readAnswers, type Read } from './read-answers.ts';
import type { Refusal } from './refusal.ts';
import { writeEntry } from './write-entry.ts';

/** Longest title; longer ones do not fit a card on a phone. */
export const titleLimit = 90;

/** A draft as files to write, or why none can be made; never both. */
export interface Made {
  files: { path: string; text: string }[];
  refusals: Refusal[];
}

/** What the answers meet. */
export interface Place {
  content: Content;
  /** Today, `YYYY-MM-DD`. */
  day: string;
  /** The text of content/sources.json. */
  sourcesText: string;
  /** Whether each line of the answers may cite the source: an editor's do, a stranger's not before someone compared them. */
  cited: boolean;
}

/**
 * Answers → a new entry with its short code, and content/sources.json when its source is new. Refuses missing answers, a title too long, an address taken, ids that nothing defines and what the
 * section's schema refuses.
 */
export function makeDraft(section: Section, answers: Answers, { content, day, sourcesText, cited }: Place): Made {
  const refusals: Refusal[] = missingAnswers(section, answers);
  if (refusals.length > 0) return { files: [], refusals };
  const read = readAnswers(answers);
  const id = read.one('ten-tep') ?? slugify(read.known('tieu-de'));
  const known = validFiles(content, 'sources').flatMap(({ data }): KnownSource[] => data);
  const source = draftSource(read, known)!;
  const unit = read.one('don-vi');
  const highlights = validFiles(content, 'observations').filter(({ data }) => data.unit === unit).flatMap(({ data }) => data.observations.map((observation) => observation.id));
  const { data, parts } = draftData(section, read, { day, source: source.id, highlights, cited });
  refusals.push(
    ...badTitle(read),
    ...badName(id, section, content),
    ...(unit === undefined ? [] : unknownId('don-vi', 'unit', unit, content)),
    ...(source.record ? schemaRefusals(sourceSchema, source.record, 'sources') : unknownId('nguon', 'source', source.id, content)),
    ...schemaRefusals(entrySchemas[sections[section]], data, section),
  );
  if (refusals.length > 0) return { files: [], refusals };
  return {
    files: [
      { path: `content/${sections[section]}/${id}.mdx`, text: writeEntry(data, parts) },
      ...(source.record ? [{ path: 'content/sources.json', text: addToList(sourcesText, source.record) }] : []),
      ...addCode(content, addressOfEntry({ collection: sections[section], id }), day),
    ],
    refusals,
  };
}

function badTitle({ known }: Read): Refusal[] {
  const { length } = known('tieu-de');
  return length <= titleLimit ? [] : [{ question: 'tieu-de', found: `${length} ký tự`, expected: `nhiều nhất ${titleLimit} ký tự`, fix: 'rút ngắn lại, để chi tiết cho phần tóm tắt' }];
}

function badName(id: string, section: Section, { entries }: Content): Refusal[] {
  const question = 'ten-tep';
  if (!slug.safeParse(id).success) {
    return [{ question, found: id === '' ? 'tiêu đề không có chữ nào làm tên tệp được' : `“${id}”`, expected: 'chữ thường không dấu, số và dấu “-” (ví dụ: ma-qr-dau-ngo)', fix: 'đặt tên tệp khác' }];
  }
  const taken = entries.find((entry) => entry.collection === sections[section] && entry.id === id);
  return taken ? [{ question, found: `đã có bài ${taken.file}`, expected: 'tên tệp chưa bài nào dùng', fix: 'sửa bài ấy, hoặc đặt tiêu đề hay tên tệp khác' }] : [];
}

function unknownId(question: string, kind: TargetKind, id: string, content: Content): Refusal[] {
  const ids = definitions(content).filter((found) => found.kind === kind).map((found) => found.id);
  return ids.includes(id) ? [] : [{ question, ...missing(kind, id, ids) }];
}

function schemaRefusals(schema: z.ZodType, data: Record<string, unknown>, of: Section | 'sources'): Refusal[] {
  return (schema.safeParse(data).error?.issues ?? []).map((issue) => {
    const value = issue.path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], data);
    const { found, expected, fix } = describeIssue(issue, value);
    return { question: questionOfField(String(issue.path[0]), of), found, expected, fix };
  });
}
