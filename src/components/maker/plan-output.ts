import { encode } from '../../domain/share-address/encode.ts';
import { emptyPlan, type Plan } from '../../domain/share-address/plan.ts';
import { planMessage, titleOfPlan, whenWords, type ProgrammeRow } from '../../domain/share-address/plan-words.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { fillProgramme } from './programme-table.ts';
import { qrPicture, type LoadQr } from './qr-picture.ts';

/** What a plan is for: programme, address, message, QR code, and the ways to slides and hand-out. */
export function planOutput(titleOf: (code: string) => string, loadQr: LoadQr) {
  const output = document.querySelector<HTMLElement>('.made')!;
  const part = <T extends Element = HTMLElement>(selector: string) => output.querySelector<T>(selector)!;
  let plan = emptyPlan();
  let drawn = '';
  const address = () => `${location.origin}${location.pathname}#${encode(plan)}`;

  part('[data-print]').addEventListener('click', () => print());

  return {
    draw(next: Plan, rows: readonly ProgrammeRow[]) {
      plan = next;
      output.hidden = rows.length === 0;
      part('.title').textContent = titleOfPlan(plan);
      part('.when-where').textContent = [whenWords(plan), plan.place].filter(Boolean).join('. ');
      fillProgramme(part<HTMLTableElement>('table'), rows, plan.start !== '');
      part<HTMLTextAreaElement>('#o-dia-chi').value = address();
      part<HTMLTextAreaElement>('#loi-nhan').value = planMessage(plan, titleOf, address());
      output.querySelectorAll<HTMLAnchorElement>('a[data-with-plan]').forEach((link) => (link.hash = encode(plan)));
    },
    /** The code is made when the plan has stood still for a moment, and its maker fetched at the first. */
    async drawQr() {
      const wanted = address();
      if (output.hidden || wanted === drawn) return;
      const picture = await qrPicture(loadQr, wanted, makerStrings.openedQr).catch(() => undefined);
      if (wanted !== address()) return;
      part('.qr').replaceChildren(...(picture ? [picture] : []));
      drawn = picture ? wanted : '';
    },
  };
}
