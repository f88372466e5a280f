import type { Definition as LinkDefinition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CollectionName, Content, EntryFile } from '../checks/content.ts';
import { references, type Reference } from '../checks/references.ts';
import { entryKinds, entrySections } from '../domain/entry-sections.ts';
import type { Redirect } from '../domain/follow-redirects.ts';
import { createUrls } from '../domain/urls.ts';
import { slug } from '../schemas/shared.ts';
import { redirectsName } from './address-list.ts';
import { appendRedirect } from './append-redirect.ts';
import type { FileChange } from './write-files.ts';

/** What renaming an entry would change, in files and in words; or why it is refused. */
export type Renaming = { changes: FileChange[]; words: string[] } | { refusal: string };

/**
 * Plans to rename an entry: `from` and `to` are `huong-dan/quet-ma`, with or without slashes around. Changes its file, every
 * id, link and short code of content that names it, and content/redirects.json (its text is `redirects`, null when there is none).
 * Refused: no such entry, a name that is taken or was left before, another section, a name that is no toneless slug.
 */
export function renameEntry(content: Content, redirects: string | null, from: string, to: string, today: string): Renaming {
  const [old, now] = [partsOf(from), partsOf(to)];
  if (!old || !now) return { refusal: `Tên bài viết dạng ${Object.values(entrySections).join('/ten-bai, ')}/ten-bai.` };
  if (old.collection !== now.collection) return { refusal: 'Bài chỉ đổi tên trong mục của nó, không chuyển sang mục khác.' };
  if (!slug.safeParse(now.id).success) return { refusal: `Tên mới “${now.id}”: chỉ dùng chữ thường không dấu, số và dấu “-”, ví dụ ma-qr-dau-ngo.` };
  const entry = content.entries.find(({ collection, id }) => collection === old.collection && id === old.id);
  if (!entry) return { refusal: `Không có bài ${old.address}.` };
  if (content.entries.some(({ collection, id }) => collection === now.collection && id === now.id)) return { refusal: `Đã có bài ${now.address}.` };
  const moved = (JSON.parse(redirects ?? '[]') as Redirect[]).find(({ from }) => from === now.address);
  if (moved) return { refusal: `${now.address} là địa chỉ cũ, đang dẫn sang ${moved.to}. Hãy chọn tên khác.` };

  const edits = [...idEdits(content, old, now), ...linkEdits(content, old.address, now.address), ...codeEdits(content, old.address, now.address)];
  const texts = new Map<string, string>();
  // Last ones first, so that offsets hold.
  for (const { file, source, offset, length, text } of edits.sort((a, b) => b.offset - a.offset)) {
    const before = texts.get(file) ?? source;
    texts.set(file, before.slice(0, offset) + text + before.slice(offset + length));
  }
  const path = entry.file.replace(/[^/]+$/, `${now.id}.mdx`);
  const own = texts.get(entry.file) ?? entry.source;
  texts.delete(entry.file);
  const published = content.published.has(old.address);
  return {
    changes: [
      { path, text: own },
      ...[...texts].map(([file, text]) => ({ path: file, text })),
      ...(published ? [{ path: `content/${redirectsName}`, text: appendRedirect(redirects, { from: old.address, to: now.address, since: today }) }] : []),
      { path: entry.file, text: null },
    ],
    words: [
      `Đổi tên ${entry.file} thành ${path}.`,
      ...[...new Set(edits.map(({ file }) => file))].sort().map((file) => `Sửa ${edits.filter((edit) => edit.file === file).length} chỗ nhắc tới bài trong ${file === entry.file ? path : file}.`),
      published ? `Thêm chuyển hướng ${old.address} → ${now.address} vào content/redirects.json.` : `${old.address} chưa đăng bao giờ, không cần chuyển hướng.`,
    ],
  };
}

interface EntryName {
  collection: CollectionName;
  id: string;
  address: string;
}

function partsOf(name: string): EntryName | undefined {
  const [section, id, ...more] = name.replace(/^\/|\/$/g, '').split('/');
  const collection = (Object.keys(entrySections) as CollectionName[]).find((key) => entrySections[key] === section);
  const urls = createUrls('/');
  return collection && id && more.length === 0 ? { collection, id, address: urls.entry(collection, id) } : undefined;
}

interface Edit {
  file: string;
  source: string;
  offset: number;
  length: number;
  text: string;
}

/** The ids in fields: lists of guides and stories, the glossary, the record of facts (`stories/<id>`). */
function idEdits(content: Content, old: EntryName, now: EntryName): Edit[] {
  const kind = entryKinds[old.collection];
  const sources = new Map([...content.entries, ...content.dataFiles].map(({ file, source }) => [file, source]));
  return references(content).filter(({ to, id }) => to === kind && id === old.id).map(({ file, locate, path }) => {
    const source = sources.get(file)!;
    const word = new RegExp(`(?<![\\w-])${old.id}(?![\\w-])`, 'g');
    word.lastIndex = valueOffset(source, locate(path), path);
    return { file, source, offset: word.exec(source)!.index, length: old.id.length, text: now.id };
  });
}

/** Where to look for the value of a field: `locate` gives the name of a field, and the value of an item of a list. */
function valueOffset(source: string, at: ReturnType<Reference['locate']>, path: Reference['path']): number {
  const offset = offsetAt(source, at.line, at.column);
  return typeof path.at(-1) === 'number' ? offset : source.indexOf(':', offset);
}

/** The short codes of the entry, which lead to its new address. */
const codeEdits = ({ dataFiles }: Content, from: string, to: string): Edit[] =>
  dataFiles.filter(({ name }) => name === 'short-codes').flatMap(({ file, source }) =>
    [...source.matchAll(new RegExp(`(?<="to":\\s*")${from}(?=")`, 'g'))].map(({ index }) => ({ file, source, offset: index, length: from.length, text: to })),
  );

/** The links in prose, with or without an anchor. */
function linkEdits({ entries }: Content, from: string, to: string): Edit[] {
  return entries.flatMap(({ file, source, tree }: EntryFile) => {
    const edits: Edit[] = [];
    if (tree) {
      visit(tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const { url, position } = node as Link | LinkDefinition;
        if (!position || url.replace(/[?#].*/, '') !== from) return;
        const [start, end] = [position.start, position.end].map(({ line, column }) => offsetAt(source, line, column)) as [number, number];
        edits.push({ file, source, offset: start + source.slice(start, end).lastIndexOf(from), length: from.length, text: to });
      });
    }
    return edits;
  });
}

function offsetAt(source: string, line: number, column: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = source.indexOf('\n', offset) + 1;
  return offset + column - 1;
}
