import type { DrawingName } from '../drawing-names.ts';
import { lessonSlides, listSlides, type GuideToShow } from './guide-slides.ts';
import type { Question, Slide } from './slide.ts';
import { splitList } from './split-list.ts';

/** `address`: as it is typed, `lang-so.example/q/7`. */
export type TaughtGuide = GuideToShow & { address: string };

/** What slides need of a session, its guides looked up. */
export interface SessionToShow {
  title: string;
  audience: string;
  drawing?: DrawingName;
  objectives: readonly string[];
  schedule: readonly { title: string; minutes: number; guide?: TaughtGuide | undefined }[];
  practice: readonly string[];
  questions: readonly Question[];
}

/** The slides of a session: what it is for, each guide of it, what to try, and a question before each answer. */
export function sessionSlides({ title, audience, drawing, objectives, schedule, practice, questions }: SessionToShow): Slide[] {
  const guides = schedule.flatMap(({ guide }) => guide ?? []);
  return [
    { kind: 'title', title, forWhom: audience, ...(drawing ? { drawing } : {}) },
    ...listSlides('Học xong làm được gì', objectives),
    ...splitList(schedule, ({ title: item }) => item.length + 15, 270, 6).map((items): Slide => ({ kind: 'schedule', items: items.map(({ title: item, minutes }) => ({ title: item, minutes })) })),
    ...guides.flatMap((guide, index) => lessonSlides(guide).map((slide) => ({ ...slide, lesson: { title: guide.title, number: index + 1, total: guides.length } }))),
    ...listSlides('Tự bấm trên máy mình', practice),
    ...questions.flatMap(({ question, options, answer, why }, index): Slide[] => {
      const asked = { number: index + 1, question, options, answer, why };
      return [
        { kind: 'question', ...asked },
        { kind: 'answer', ...asked },
      ];
    }),
    ...splitList(guides, () => 0, 0, 3).map((part): Slide => ({ kind: 'guides', items: part.map(({ title: name, address }) => ({ title: name, address })) })),
    { kind: 'end', title },
  ];
}
