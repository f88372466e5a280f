import { farewell, greeting } from './frame.ts';
import type { Draft } from './passage.ts';
import type { ProseBlock } from './prose.ts';
import { proseDrafts } from './prose-drafts.ts';
import { toSentences } from './to-sentences.ts';

/** What a script needs of a story or a pilot: its prose and the sentences around it. */
export interface StoryToRead {
  kind: 'story' | 'pilot';
  title: string;
  summary: string;
  /** Prose in document order, figures already in words. */
  prose: ProseBlock<string>[];
  /** How far the story can be trusted. */
  reliability?: string | undefined;
  /** What happened when. */
  timeline?: { when: string; what: string }[];
  /** Short names of the sources it rests on. */
  sources: string[];
  /** Guides that help to do the same, with their codes. */
  guides: { title: string; code: string }[];
}

/**
 * A story or a pilot as a loudspeaker script, in written words. The short version always says the title, the summary, one warning,
 * the first guide to follow, whom to ask and the code. Then how far it can be trusted (1), and its prose, paragraph by paragraph:
 * the results first, then how it was done, then the rest.
 */
export function storyScript(story: StoryToRead, code: string): Draft[] {
  const { kind, title, summary, prose, reliability, timeline = [], sources } = story;
  return [
    greeting(kind === 'story' ? 'Sau đây là một câu chuyện ở làng quê' : 'Sau đây là chuyện một xã làm thử', title),
    { rank: 0, sentences: toSentences(summary) },
    ...timeline.map(({ when, what }, index) => ({ place: `moc-${index + 1}`, sentences: toSentences(`${when}: ${what}`) })),
    ...proseDrafts(prose),
    ...(reliability ? [{ place: 'tin-den-dau', rank: 1, sentences: toSentences('Chuyện này tin được đến đâu?', reliability) }] : []),
    ...(sources.length > 0 ? [{ ...(kind === 'story' ? { place: 'nguon' } : {}), sentences: [`Bài viết theo: ${named(sources)}.`] }] : []),
    ...guideDrafts(story.guides),
    { rank: 0, sentences: ['Cần người chỉ giúp, bà con hỏi trưởng thôn hoặc tổ công nghệ số cộng đồng.'] },
    ...farewell(code),
  ];
}

/** A list of names is hard to listen to; from the fourth on they are counted. */
const named = (sources: string[]) => (sources.length <= 4 ? sources.join(', ') : `${sources.slice(0, 3).join(', ')} và ${sources.length - 3} nguồn khác`);

const guideDrafts = (guides: StoryToRead['guides']): Draft[] =>
  guides.map(({ title, code }, index) => ({
    place: 'huong-dan',
    ...(index === 0 ? { rank: 0 } : {}),
    sentences: toSentences(...(index === 0 ? ['Bà con muốn tự làm thì xem các bài hướng dẫn.'] : []), `${title}, mã số ${code}.`),
    brief: toSentences(`Bà con muốn tự làm thì xem bài hướng dẫn: ${title}, mã số ${code}.`),
  }));
