import { describe, expect, it } from 'vitest';
import { guideSlides, lessonSlides, listSlides } from '../../../../src/domain/slides/guide-slides.ts';

const guide = {
  title: 'Quét mã QR',
  forWhom: 'Mọi nhà.',
  prepare: ['Điện thoại.', 'Tài khoản.'],
  steps: [{ do: 'Mở máy.', where: 'Ở nhà', source: 'nguon' }, { do: 'Bấm “Quét”.', see: 'Khung vuông.', screen: { title: 'Ngân hàng', lines: [], button: 'Quét' } }],
  done: 'Chuyển được tiền.',
  scams: [{ trick: 'Dán đè mã.', response: 'Xem tên người nhận.' }],
  troubles: [{ when: 'Không quét được.', fix: 'Lau ống kính.' }],
  channels: [{ kind: 'hotline' as const, label: '156', phone: '156' }],
};

describe('slides of a guide', () => {
  it('go from what it is about, through each step, to where its page is', () => {
    expect(guideSlides(guide).map((slide) => slide.kind)).toEqual(['title', 'list', 'step', 'step', 'done', 'scam', 'trouble', 'help', 'end']);
  });

  it('count the steps and keep every word of them', () => {
    expect(guideSlides(guide).filter(({ kind }) => kind === 'step')).toEqual([
      { kind: 'step', number: 1, total: 2, do: 'Mở máy.', where: 'Ở nhà', see: undefined, screen: undefined },
      { kind: 'step', number: 2, total: 2, do: 'Bấm “Quét”.', where: undefined, see: 'Khung vuông.', screen: { title: 'Ngân hàng', lines: [], button: 'Quét' } },
    ]);
  });

  it('end before the address when they are a part of a session', () => {
    expect(lessonSlides(guide)).toEqual(guideSlides(guide).slice(0, -1));
  });

  it('need no slide for what the guide does not have', () => {
    expect(guideSlides({ ...guide, troubles: [] }).map(({ kind }) => kind)).not.toContain('trouble');
  });
});

describe('a list', () => {
  it('too long for one slide goes on with the same heading, nothing left out', () => {
    const items = Array.from({ length: 7 }, (_, index) => `Việc số ${index}: ${'dài '.repeat(15)}`);
    const slides = listSlides('Chuẩn bị', items);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.every((slide) => slide.kind === 'list' && slide.heading === 'Chuẩn bị')).toBe(true);
    expect(slides.flatMap((slide) => (slide.kind === 'list' ? slide.items : []))).toEqual(items);
  });

  it('of nothing is no slide', () => expect(listSlides('Mang theo', [])).toEqual([]));
});
