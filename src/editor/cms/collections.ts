import { dataSchemas, entrySchemas } from '../../schemas/index.ts';
import { pilotParts } from '../../schemas/pilot.ts';
import { storyParts } from '../../schemas/story.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import type { CmsCollection } from './config.ts';
import { kept, type CmsField } from './field.ts';
import { fieldsOf } from './fields-of.ts';

/** Deleting would take an address away, and Decap deletes without a review. A built preview comes with the pull request. */
const shared = { delete: false, editor: { preview: false } } as const;

/** All collections. `publish`: whether the editor may publish by itself; on GitHub a person does, after a review. */
export const collections = (publish: boolean): CmsCollection[] => [
  entries('stories', 'Câu chuyện', 'câu chuyện', storyParts, publish),
  entries('guides', 'Hướng dẫn', 'hướng dẫn', [], publish),
  entries('pilots', 'Mô hình', 'mô hình', pilotParts, publish),
  list('sources', 'Nguồn', 'nguồn', publish),
  list('glossary', 'Thuật ngữ', 'thuật ngữ', publish),
];

function entries(name: keyof typeof entrySchemas, label: string, singular: string, parts: readonly string[], publish: boolean): CmsCollection {
  const body: CmsField = {
    name: 'body',
    label: 'Bài viết',
    widget: 'lang-so-body',
    required: parts.length > 0,
    hint: 'Câu dựa vào nguồn thì kết bằng nguồn, trước dấu chấm. Con số thì chèn, không gõ. Đề mục bắt đầu bằng ##, các đoạn cách nhau một dòng trống.',
    ...(parts.length > 0 ? { default: parts.map((part) => `## ${part}\n`).join('\n\n') } : {}),
  };
  return {
    name,
    label,
    label_singular: singular,
    description: `Mỗi ${singular} là một tệp trong content/${name}/.`,
    format: name,
    folder: `content/${name}`,
    extension: 'mdx',
    create: true,
    ...shared,
    publish,
    identifier_field: 'title',
    slug: `{{fields.${kept.name}}}`,
    summary: '{{title}}',
    fields: [...fieldsOf(jsonSchemaOf(entrySchemas[name]), [name]), body],
  };
}

function list(name: 'sources' | 'glossary', label: string, singular: string, publish: boolean): CmsCollection {
  const schema = jsonSchemaOf(dataSchemas[name]);
  const fields = fieldsOf(schema.items!, [name]);
  const summary = name === 'sources' ? '{{fields.shortName}}: {{fields.title}}' : '{{fields.term}}';
  const items: CmsField = { name: 'items', label, label_singular: singular, widget: 'list', required: true, hint: schema.description, fields, summary, collapsed: true };
  const file = { name, label, file: `content/${name}.json`, fields: [items] };
  return { name, label, description: schema.description ?? '', format: name, ...shared, publish, files: [file] };
}
