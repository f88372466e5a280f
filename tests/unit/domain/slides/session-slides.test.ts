import { describe, expect, it } from 'vitest';
import { sessionSlides } from '../../../../src/domain/slides/session-slides.ts';

const guide = (title: string) => ({ title, address: `vi-du.example/q/${title.length}`, forWhom: 'Mọi nhà.', prepare: ['Máy.'], steps: [{ do: 'Bấm.' }], done: 'Xong.', scams: [], troubles: [], channels: [] });
const session = {
  title: 'Buổi 1',
  audience: 'Người mới.',
  objectives: ['Biết bấm.'],
  schedule: [{ title: 'Chào hỏi', minutes: 5 }, { title: 'Bài một', minutes: 30, guide: guide('Bài một') }, { title: 'Bài hai nữa', minutes: 25, guide: guide('Bài hai nữa') }],
  practice: ['Bấm thử.'],
  questions: [{ question: 'Bấm đâu?', options: ['Đây.', 'Kia.'], answer: 2, why: 'Vì thế.' }],
};
const slides = sessionSlides(session);

describe('slides of a session', () => {
  it('show the aim, the schedule, each guide, the practice, a question before its answer, and the addresses', () => {
    const lesson = ['title', 'list', 'step', 'done'];
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'list', 'schedule', ...lesson, ...lesson, 'list', 'question', 'answer', 'guides', 'end']);
  });

  it('of a guide say which guide it is', () => {
    const lessons = slides.flatMap(({ lesson }) => lesson ?? []);
    expect(lessons.map(({ title, number, total }) => `${number}/${total} ${title}`)).toEqual([...Array(4).fill('1/2 Bài một'), ...Array(4).fill('2/2 Bài hai nữa')]);
  });

  it('list what takes time, guides or not, and where each guide is found', () => {
    expect(slides.find(({ kind }) => kind === 'schedule')).toEqual({ kind: 'schedule', items: [{ title: 'Chào hỏi', minutes: 5 }, { title: 'Bài một', minutes: 30 }, { title: 'Bài hai nữa', minutes: 25 }] });
    expect(slides.find(({ kind }) => kind === 'guides')).toEqual({ kind: 'guides', items: [{ title: 'Bài một', address: 'vi-du.example/q/7' }, { title: 'Bài hai nữa', address: 'vi-du.example/q/11' }] });
  });
});
