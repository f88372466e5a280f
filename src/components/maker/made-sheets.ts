import { whenWords } from '../../domain/share-address/plan-words.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { fillTemplate } from './fill-template.ts';
import { lowerTitle, partsOf } from './guide-parts.ts';
import { openPlan } from './open-plan.ts';
import { fillProgramme } from './programme-table.ts';
import { qrPicture, type LoadQr } from './qr-picture.ts';
import { showDropped } from './show-dropped.ts';

/** Prints the session of the address: a sheet of its own, then the hand-out of each of its guides. */
export async function showMadeSheets(makerPage: string, loadQr: LoadQr): Promise<void> {
  const opened = openPlan(makerPage);
  if (!opened) return;
  const { plan, dropped, title, rows, taught, address } = opened;
  showDropped(dropped);

  const first = fillTemplate('mau-to-dau', { title, when: whenWords(plan), place: plan.place });
  fillProgramme(first.querySelector('table')!, rows, plan.start !== '');
  first.querySelector('figure')!.prepend(await qrPicture(loadQr, address, makerStrings.openedQr).catch(() => ''));
  const sheets = await Promise.all(
    taught.map((guide) => partsOf(`${guide.page}to-roi/`, 'article.sheet').catch(() => [fillTemplate('mau-thieu-bai', { title: guide.title, words: makerStrings.notFetched(guide.title) })])),
  );
  document.title = `${title} – ${document.title}`;
  document.querySelector('#cac-to')!.replaceChildren(first, ...sheets.flat().map(lowerTitle));
}
