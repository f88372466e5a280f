import type { Section } from './questions.ts';

const fields: Record<Section | 'sources', Record<string, string>> = {
  'cau-chuyen': { place: 'noi', people: 'nguoi', happened: 'khi-nao', tools: 'cong-cu', reliability: 'do-tin', sources: 'nguon' },
  'huong-dan': { topic: 'chu-de', forWhom: 'cho-ai', whenUseful: 'khi-nao', prepare: 'chuan-bi', cost: 'chi-phi', steps: 'buoc', done: 'xong', scams: 'lua-dao', channels: 'kenh' },
  // The first figures of a pilot are those of its unit.
  'mo-hinh': { unit: 'don-vi', highlights: 'don-vi', timeline: 'moc', people: 'nguoi' },
  sources: { url: 'nguon-dia-chi', title: 'nguon-ten', publisher: 'nguon-noi-dang', shortName: 'nguon-noi-dang', published: 'nguon-ngay' },
};

/** The question whose answer went into a field of the draft, or into a field of its source. */
export const questionOfField = (field: string, of: Section | 'sources'): string =>
  fields[of][field] ?? { title: 'tieu-de', summary: 'tom-tat', drawing: 'hinh' }[field] ?? field;
