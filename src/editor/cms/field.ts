/** What a field may point at; its suggestions are made when the site is built. */
export type ReferenceKind = 'sources' | 'guides' | 'stories' | 'units' | 'observations';

/** One id that may be chosen, and how people know the thing. */
export interface Suggestion {
  id: string;
  name: string;
}

export type Suggestions = Record<ReferenceKind, Suggestion[]>;

/**
 * A field of Decap CMS (https://decapcms.org/docs/widgets/). Widgets beginning with `lang-so-` are ours, see ./browser/.
 * `nullable`, `keepEmpty` and `single` are ours too; they tell the file format what an empty field means.
 */
export interface CmsField {
  name: string;
  label: string;
  label_singular?: string;
  widget: 'string' | 'text' | 'select' | 'boolean' | 'number' | 'object' | 'list' | 'image' | 'lang-so-day' | 'lang-so-reference' | 'lang-so-value' | 'lang-so-body';
  required: boolean;
  hint?: string;
  pattern?: [pattern: string, message: string];
  options?: { label: string; value: string }[];
  default?: unknown;
  fields?: CmsField[];
  field?: CmsField;
  min?: number;
  max?: number;
  value_type?: 'int' | 'float';
  summary?: string;
  collapsed?: boolean;
  choose_url?: boolean;
  reference?: ReferenceKind;
  /** An empty field is written as `null`: the schema wants it named. */
  nullable?: true;
  /** An empty list is written as `[]`, for the same reason. */
  keepEmpty?: true;
  /** A group that may be left out, shown as a list of at most one: Decap asks for the fields of every group it shows. */
  single?: true;
}

/** Keys beside the fields of an entry, never written: the file as it was read, and the name of a new file. */
export const kept = { text: 'fileText', name: 'fileName' } as const;

/** Stands for the day of writing in the default of a field. */
export const today = '{{today}}';
