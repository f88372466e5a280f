import { isActivity } from '../../domain/share-address/plan.ts';
import { whenWords } from '../../domain/share-address/plan-words.ts';
import { splitList } from '../../domain/slides/split-list.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { element, fillTemplate } from './fill-template.ts';
import { lowerTitle, partsOf } from './guide-parts.ts';
import type { ListedGuide } from './known-guides.ts';
import { openPlan } from './open-plan.ts';
import { qrPicture, type LoadQr } from './qr-picture.ts';

/** Shows the session of the address: its own first slides, those of its guides, and a last one that leads back to it. */
export async function showMadeSlides(makerPage: string, loadQr: LoadQr): Promise<void> {
  const opened = openPlan(makerPage);
  if (!opened) return;
  const { plan, dropped, title, rows, taught, guideOf, address } = opened;

  const lessons = await Promise.all(
    rows.map(({ code, title: name, time, minutes }) =>
      isActivity(code) ? [fillTemplate('mau-viec', { title: name, time: `${plan.start ? time : ''} (${minutes} phút)`.trim() })] : lessonSlides(guideOf(code), taught),
    ),
  );
  const slides = [
    fillTemplate('mau-tua', { title, when: whenWords(plan), place: plan.place }),
    ...(dropped.length > 0 ? [listSlide('mau-doc-thieu', 'ul', dropped.map((words) => element('li', {}, words)))] : []),
    ...splitList(rows, ({ title: name }) => name.length + 15, 330, 6).map((part) =>
      listSlide('mau-chuong-trinh', 'ol', part.map((row) => element('li', {}, element('span', {}, row.title), ' ', element('b', {}, plan.start ? row.time : `${row.minutes} phút`)))),
    ),
    ...lessons.flat(),
    await lastSlide(title, taught, address, loadQr),
  ];
  document.title = `${title} – ${document.title}`;
  document.querySelector('main')!.replaceChildren(...slides);
  runShow(slides.length);
}

/** The slides of a guide but for its last; in their place a word when they cannot be had. */
async function lessonSlides({ page, title, code }: ListedGuide, taught: readonly ListedGuide[]): Promise<HTMLElement[]> {
  const head = makerStrings.lesson(taught.findIndex((guide) => guide.code === code) + 1, taught.length, title);
  const slides = await partsOf(`${page}trinh-chieu/`, 'section.slide:not(.end)').catch(() => [fillTemplate('mau-thieu-bai', { title, words: makerStrings.notFetched(title) })]);
  for (const slide of slides) {
    // The first slide of all says it.
    slide.querySelector('.keys')?.remove();
    lowerTitle(slide).prepend(element('p', { className: 'lesson' }, head));
  }
  return slides;
}

function listSlide(template: string, list: 'ol' | 'ul', lines: HTMLElement[]): HTMLElement {
  const slide = fillTemplate(template);
  slide.querySelector(list)!.append(...lines);
  return slide;
}

async function lastSlide(title: string, taught: readonly ListedGuide[], address: string, loadQr: LoadQr): Promise<HTMLElement> {
  const slide = listSlide('mau-cuoi', 'ul', taught.map((guide) => element('li', {}, `${guide.title}: `, element('b', { className: 'address' }, guide.short))));
  slide.querySelector('.words p')!.textContent = title;
  slide.querySelector('.body')!.prepend(await qrPicture(loadQr, address, makerStrings.openedQr).catch(() => ''));
  return slide;
}

/** The script of all slides looks for them when it starts: it is added when they stand. */
function runShow(count: number) {
  document.querySelector('.bar progress')?.setAttribute('max', String(count));
  const place = document.querySelector('.bar p');
  if (place?.lastChild) place.lastChild.textContent = makerStrings.page(count);
  document.body.append(element('script', { src: document.body.dataset['show']! }));
}
