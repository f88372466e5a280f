import type { DrawingName } from '../drawing-names.ts';
import type { Channel, Slide, Step } from './slide.ts';
import { splitList } from './split-list.ts';

/** What slides need of a guide. */
export interface GuideToShow {
  title: string;
  forWhom: string;
  drawing?: DrawingName;
  prepare: readonly string[];
  steps: readonly Step[];
  done: string;
  scams: readonly { trick: string; response: string }[];
  troubles: readonly { when: string; fix: string }[];
  channels: readonly Channel[];
}

/** The slides of a guide by itself; the last is what leads to its page. */
export const guideSlides = (guide: GuideToShow): Slide[] => [...lessonSlides(guide), { kind: 'end', title: guide.title }];

/** The same without the last, as a part of a session. */
export function lessonSlides({ title, forWhom, drawing, prepare, steps, done, scams, troubles, channels }: GuideToShow): Slide[] {
  return [
    { kind: 'title', title, forWhom, ...(drawing ? { drawing } : {}) },
    ...listSlides('Chuẩn bị', prepare),
    ...steps.map((step, index): Slide => ({ kind: 'step', number: index + 1, total: steps.length, ...stepOnly(step) })),
    { kind: 'done', text: done },
    ...scams.map(({ trick, response }): Slide => ({ kind: 'scam', trick, response })),
    ...troubles.map(({ when, fix }): Slide => ({ kind: 'trouble', when, fix })),
    ...splitList(channels, ({ label }) => label.length + 25, 300, 4).map((part): Slide => ({ kind: 'help', channels: part })),
  ];
}

/** A list of sentences on as many slides as it needs. */
export const listSlides = (heading: string, items: readonly string[]): Slide[] =>
  splitList(items, ({ length }) => length + 15, 270, 5).map((part) => ({ kind: 'list', heading, items: part }));

const stepOnly = ({ do: action, where, see, screen }: Step): Step => ({ do: action, where, see, screen });
