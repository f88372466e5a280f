import { addItem, hasItem, moveItem, removeItem, setMinutes } from '../../domain/share-address/edit-plan.ts';
import { encode } from '../../domain/share-address/encode.ts';
import { activities, cleanText, emptyPlan, isActivity, isDate, isMinutes, isTime, limits, type Activity, type Plan } from '../../domain/share-address/plan.ts';
import { programme } from '../../domain/share-address/plan-words.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { itemList, type ItemAct } from './item-list.ts';
import { listedGuides, planInAddress } from './known-guides.ts';
import type { LoadQr } from './qr-picture.ts';
import { showDropped } from './show-dropped.ts';
import { planOutput } from './plan-output.ts';

/** The page where a session is put together. The plan lives in the address of the page and nowhere else. */
export function startMaker(loadQr: LoadQr): void {
  const guides = listedGuides();
  const titleOf = (code: string) => (isActivity(code) ? activities[code].name : (guides.get(code)?.title ?? code));
  const form = document.querySelector<HTMLElement>('.maker')!;
  const status = form.querySelector('[role=status]')!;
  const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const output = planOutput(titleOf, loadQr);
  const items = itemList(form.querySelector('.items')!, onItem);
  let plan = emptyPlan();
  let timer = 0;

  /** Shows a plan; what people are typing in is left alone. */
  function show(next: Plan, words = '', redraw = next.items !== plan.items) {
    plan = next;
    status.textContent = words;
    const rows = programme(plan, titleOf);
    if (redraw) items.draw(rows);
    for (const box of boxes) box.checked = hasItem(plan, box.value);
    form.querySelector<HTMLElement>('.none-yet')!.hidden = rows.length > 0;
    output.draw(plan, rows);
    // Browsers refuse an address that changes with every key.
    clearTimeout(timer);
    timer = window.setTimeout(keep, 300);
  }

  function keep() {
    clearTimeout(timer);
    const fragment = encode(plan);
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
    void output.drawQr();
  }

  function add(code: string, minutes: number) {
    const next = addItem(plan, { code, minutes });
    show(next, next === plan ? makerStrings.full(limits.items) : makerStrings.added(titleOf(code), next.items.length));
  }

  function remove(index: number) {
    const title = titleOf(plan.items[index]!.code);
    show(removeItem(plan, index), makerStrings.removed(title, plan.items.length - 1));
  }

  function onItem({ act, index, minutes }: ItemAct) {
    if (act === 'minutes') {
      const next = setMinutes(plan, index, minutes);
      if (next === plan) items.setMinutes(index, plan.items[index]!.minutes);
      // Not drawn anew: somebody is in the field.
      return show(next, isMinutes(minutes) ? '' : makerStrings.wrongMinutes(limits.minutes), false);
    }
    if (act === 'remove') {
      remove(index);
      return items.focusOn(index, act) || form.querySelector<HTMLElement>('[data-activity]')!.focus();
    }
    const by = act === 'up' ? -1 : 1;
    const title = titleOf(plan.items[index]!.code);
    show(moveItem(plan, index, by), makerStrings.moved(title, index + by + 1, plan.items.length));
    return items.focusOn(index + by, act);
  }

  /** Opens the plan of the address and fills the fields. */
  function open() {
    const found = planInAddress(guides);
    // A place in the page was asked for: the address keeps the plan all the same.
    if (!found) return keep();
    showDropped(found.dropped);
    show(found.plan);
    fillFields();
  }

  function fillFields() {
    for (const name of ['title', 'place', 'date', 'start'] as const) field(name).value = plan[name];
  }

  form.addEventListener('input', ({ target }) => {
    const { name, value, type, checked } = target as HTMLInputElement;
    if (type === 'checkbox') return checked ? add(value, guides.get(value)!.minutes) : remove(plan.items.findIndex(({ code }) => code === value));
    if (name === 'title' || name === 'place') show({ ...plan, [name]: cleanText(value) });
    if (name === 'date') show({ ...plan, date: isDate(value) ? value : '' });
    if (name === 'start') show({ ...plan, start: isTime(value) ? value : '' });
  });
  form.addEventListener('click', ({ target }) => {
    const activity = (target as Element).closest<HTMLElement>('[data-activity]')?.dataset['activity'];
    if (activity) add(activity, activities[activity as Activity].minutes);
  });
  document.querySelectorAll<HTMLElement>('[data-plan]').forEach((button) =>
    button.addEventListener('click', () => {
      location.hash = button.dataset['plan']!;
      form.querySelector<HTMLElement>('#xep-thu-tu')!.focus();
    }),
  );
  addEventListener('hashchange', open);
  addEventListener('pagehide', keep);
  // A browser may bring back what was chosen and typed before a reload: only the address counts.
  show(plan);
  fillFields();
  open();
}
