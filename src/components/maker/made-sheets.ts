import { encode } from '../../domain/share-address/encode.ts';
import { isActivity } from '../../domain/share-address/plan.ts';
import { programme, titleOfPlan, whenWords } from '../../domain/share-address/plan-words.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { fillTemplate } from './fill-template.ts';
import { keepPlanInLinks, lowerTitle, partsOf } from './guide-parts.ts';
import { listedGuides, planInAddress } from './known-guides.ts';
import { fillProgramme } from './programme-table.ts';
import { qrPicture, type LoadQr } from './qr-picture.ts';
import { showDropped } from './show-dropped.ts';

/** Prints the session of the address: a sheet of its own, then the hand-out of each of its guides. */
export async function showMadeSheets(makerPage: string, loadQr: LoadQr): Promise<void> {
  addEventListener('hashchange', () => location.reload());
  const guides = listedGuides();
  const found = planInAddress(guides);
  if (!found) return;
  keepPlanInLinks(makerPage);
  const { plan, dropped } = found;
  showDropped(dropped);
  const title = titleOfPlan(plan);
  const rows = programme(plan, (code) => guides.get(code)!.title);
  const taught = rows.flatMap(({ code }) => (isActivity(code) ? [] : guides.get(code)!));

  const first = fillTemplate('mau-to-dau', { title, when: whenWords(plan), place: plan.place });
  fillProgramme(first.querySelector('table')!, rows, plan.start !== '');
  first.querySelector('figure')!.prepend(await qrPicture(loadQr, `${location.origin}${makerPage}#${encode(plan)}`, makerStrings.openedQr).catch(() => ''));
  const sheets = await Promise.all(
    taught.map((guide) => partsOf(`${guide.page}to-roi/`, 'article.sheet').catch(() => [fillTemplate('mau-thieu-bai', { title: guide.title, words: makerStrings.notFetched(guide.title) })])),
  );
  document.title = `${title} – ${document.title}`;
  document.querySelector('#cac-to')!.replaceChildren(first, ...sheets.flat().map(lowerTitle));
}
