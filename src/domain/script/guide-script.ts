import { formatPeriod } from '../format/period.ts';
import { channelDrafts, type ChannelToRead } from './channels.ts';
import { farewell, greeting } from './frame.ts';
import type { Draft } from './passage.ts';
import { toSentences } from './to-sentences.ts';

/** What a script needs of a guide. */
export interface GuideToRead {
  title: string;
  forWhom: string;
  whenUseful: string;
  prepare: string[];
  cost: { text: string };
  minutes?: number | undefined;
  steps: { do: string; where?: string | undefined; see?: string | undefined }[];
  done: string;
  scams: { trick: string; response: string }[];
  channels: ChannelToRead[];
  checked: string;
  checkedAgainst: 'sources' | 'procedure';
}

/**
 * A guide as a loudspeaker script, in written words. The short version always says what it is, how many steps there are, one trick of
 * swindlers, whom to ask and the code. Then, while there is time: for whom (1), what to prepare (2), all steps (3), the cost (4),
 * when it is useful (5), what one has at the end (6).
 */
export function guideScript(guide: GuideToRead, code: string): Draft[] {
  const { title, forWhom, whenUseful, prepare, cost, minutes, steps, done } = guide;
  return [
    greeting('Sau đây là bài hướng dẫn', title),
    { rank: 1, sentences: toSentences('Bài này dành cho ai?', forWhom) },
    { rank: 5, sentences: toSentences('Khi nào thì cần?', whenUseful) },
    { place: 'chuan-bi', rank: 2, sentences: toSentences('Bà con cần chuẩn bị những gì?', ...prepare) },
    { place: 'chi-phi', rank: 4, sentences: toSentences('Có tốn tiền không?', cost.text, ...(minutes ? [`Làm mất khoảng ${minutes} phút.`] : [])) },
    { place: 'cac-buoc', rank: 0, sentences: [`Việc này có ${steps.length} bước.`] },
    ...steps.map((step, index) => stepDraft(step, steps[index - 1]?.where, index)),
    { rank: 6, sentences: toSentences('Làm xong thì được gì?', done) },
    ...scamDrafts(guide.scams),
    ...channelDrafts(guide.channels),
    { sentences: [`Bài này đã được đối chiếu ${guide.checkedAgainst === 'sources' ? 'với các nguồn' : 'bằng cách làm thử'}, ${formatPeriod(guide.checked)}.`] },
    ...farewell(code),
  ];
}

/** Where a step is done is said when it is another place than that of the step before: the ear tires sooner than the eye. */
const stepDraft = (step: GuideToRead['steps'][number], before: string | undefined, index: number): Draft => ({
  place: `buoc-${index + 1}`,
  rank: 3,
  sentences: toSentences(
    `Bước ${index + 1}. ${step.do}`,
    ...(step.where && step.where !== before ? [`Nơi làm: ${step.where}`] : []),
    ...(step.see ? [`Bà con sẽ thấy: ${step.see}`] : []),
  ),
  brief: toSentences(`Bước ${index + 1}. ${step.do}`),
});

const scamDrafts = (scams: GuideToRead['scams']): Draft[] =>
  scams.map(({ trick, response }, index) => ({
    place: 'chieu-lua',
    ...(index === 0 ? { rank: 0 } : {}),
    sentences: toSentences(index === 0 ? 'Xin bà con coi chừng kẻ gian.' : 'Một chiêu lừa khác.', trick, `Gặp như vậy, bà con nhớ: ${response}`),
  }));
