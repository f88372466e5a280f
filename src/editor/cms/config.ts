import type { CmsField, Suggestions } from './field.ts';

/** A collection of Decap; the file format has the collection's name. */
export interface CmsCollection {
  name: string;
  label: string;
  label_singular?: string;
  description: string;
  format: string;
  folder?: string;
  extension?: 'mdx';
  create?: boolean;
  delete: false;
  publish: boolean;
  identifier_field?: string;
  slug?: string;
  summary?: string;
  fields?: CmsField[];
  files?: { name: string; label: string; file: string; fields: CmsField[] }[];
  editor: { preview: false };
}

/** The configuration of Decap CMS (https://decapcms.org/docs/configuration-options/). */
export interface CmsConfig {
  load_config_file: false;
  locale: 'vi';
  backend: Record<string, unknown> & { name: 'github' | 'proxy' };
  publish_mode: 'editorial_workflow';
  media_folder: string;
  public_folder: '';
  show_preview_links: false;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
  site_url: string;
  logo: { src: string; show_in_header: true };
  collections: CmsCollection[];
}

/** What the editor's page fetches when it starts. */
export interface EditorFile {
  /** One configuration for each way to work; the page takes the local one only on the machine itself. */
  github?: CmsConfig;
  local?: CmsConfig;
  suggestions: Suggestions;
}

/** The fields of a collection, as its file format needs them. */
export const formFields = (collection: CmsCollection): CmsField[] => collection.fields ?? collection.files![0]!.fields;

/** Every field with what stands inside it. */
export const allFields = (fields: readonly CmsField[]): CmsField[] => fields.flatMap((field) => [field, ...allFields(field.fields ?? (field.field ? [field.field] : []))]);
