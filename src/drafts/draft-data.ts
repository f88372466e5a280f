import { pilotParts } from '../schemas/pilot.ts';
import { storyParts } from '../schemas/story.ts';
import { slugify } from '../domain/text/slugify.ts';
import { unknown, type Section } from './questions.ts';
import type { Read } from './read-answers.ts';
import type { Part } from './write-prose.ts';

/** What a draft rests on besides the answers. */
export interface Ground {
  /** Today, `YYYY-MM-DD`. */
  day: string;
  /** Id of the source. */
  source: string;
  /** Ids of observations of the unit that was answered, for a pilot's first lines. */
  highlights: readonly string[];
  /** Whether the answers were taken from the source by who gives them, so that each line may cite it. */
  cited: boolean;
}

/** Front matter and parts of a section's draft. What no answer gives says that the source does not tell. */
export function draftData(section: Section, read: Read, ground: Ground): { data: Record<string, unknown>; parts: Part[] } {
  const { one, known } = read;
  const common = { title: known('tieu-de'), summary: known('tom-tat'), drawing: one('hinh') ?? 'banyan', published: ground.day, updated: ground.day };
  return drafts[section](common, read, ground);
}

type Draft = (common: Record<string, unknown>, read: Read, ground: Ground) => { data: Record<string, unknown>; parts: Part[] };

const drafts: Record<Section, Draft> = {
  'cau-chuyen': (common, read, { source, cited }) => ({
    data: {
      ...common,
      place: { name: read.known('noi'), ...(read.one('don-vi') === undefined ? {} : { unit: read.one('don-vi') }) },
      people: read.pairs('nguoi').map(([name, role]) => ({ name, role })),
      happened: read.known('khi-nao'),
      tools: read.list('cong-cu'),
      reliability: read.one('do-tin') ?? 'Mới có một nguồn; chưa đối chiếu với nguồn khác.',
      sources: [source],
    },
    parts: partsOf(storyParts, read, cited ? source : undefined).map((part, index) =>
      // Those whom the story is about are named in it.
      index === 0 && part.answer === unknown ? { ...part, answer: read.pairs('nguoi').map(([name, role]) => `${name}: ${role}`).join('\n') } : part,
    ),
  }),
  'huong-dan': (common, read, { day, source }) => ({
    data: {
      ...common,
      topic: read.one('chu-de'),
      forWhom: read.known('cho-ai'),
      whenUseful: read.known('khi-nao'),
      prepare: orUnknown(read.list('chuan-bi')),
      cost: { text: read.known('chi-phi') },
      steps: read.list('buoc').map((step) => ({ do: step, source })),
      done: read.known('xong'),
      scams: (read.pairs('lua-dao').length > 0 ? read.pairs('lua-dao') : [[unknown, unknown]]).map(([trick, response]) => ({ trick, response })),
      channels: orUnknown(read.list('kenh')).map((label) => ({ kind: 'office', label })),
      checked: day,
      checkedAgainst: 'sources',
      reviewBy: halfYearAfter(day),
    },
    parts: [{ title: 'Điều chưa rõ', answer: unknown }],
  }),
  'mo-hinh': (common, read, { source, highlights, cited }) => ({
    data: {
      ...common,
      unit: read.one('don-vi'),
      highlights: highlights.slice(0, 4),
      timeline: read.pairs('moc').map(([when, what]) => ({ when, what, source })),
      people: read.pairs('nguoi').map(([name, role]) => ({ name, role, source })),
    },
    parts: partsOf(pilotParts, read, cited ? source : undefined),
  }),
};

const partsOf = (titles: readonly string[], { prose }: Read, source: string | undefined): Part[] =>
  titles.map((title) => ({ title, answer: prose(slugify(title)), source }));

const orUnknown = (list: string[]) => (list.length > 0 ? list : [unknown]);

/** A guide is compared with its source again after half a year; the 28th is there in every month. */
function halfYearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + 6, Math.min(date, 28))).toISOString().slice(0, 10);
}
