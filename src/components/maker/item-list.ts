import type { ProgrammeRow } from '../../domain/share-address/plan-words.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { fillTemplate } from './fill-template.ts';

/** What somebody did to an item of the list. */
export type ItemAct = { act: 'up' | 'down' | 'remove' | 'minutes'; index: number; minutes: number };

/**
 * The items of a plan as rows with buttons. The list is drawn anew when items change; `focusOn` then puts the keyboard back
 * where it was, on the item that moved.
 */
export function itemList(list: HTMLElement, tell: (act: ItemAct) => void) {
  const rowOf = (target: EventTarget | null) => {
    const row = (target as Element).closest('li')!;
    return [...list.children].indexOf(row);
  };
  list.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLButtonElement>('button[value]')?.value as 'up' | 'down' | 'remove' | undefined;
    if (act) tell({ act, index: rowOf(target), minutes: 0 });
  });
  list.addEventListener('change', ({ target }) => tell({ act: 'minutes', index: rowOf(target), minutes: (target as HTMLInputElement).valueAsNumber }));

  return {
    draw(rows: readonly ProgrammeRow[]) {
      list.replaceChildren(...rows.map(({ title, minutes }, index) => drawRow(title, minutes, index === 0, index === rows.length - 1)));
    },
    setMinutes(index: number, minutes: number) {
      list.children[index]!.querySelector('input')!.valueAsNumber = minutes;
    },
    /** Where that button cannot be pressed any more, the other way is next to it. */
    focusOn(index: number, act: string) {
      const row = list.children[Math.min(index, list.children.length - 1)];
      const button = row?.querySelector<HTMLButtonElement>(`button[value=${act}]:enabled`) ?? row?.querySelector<HTMLButtonElement>('button:enabled');
      button?.focus();
      return button !== undefined;
    },
  };
}

function drawRow(title: string, minutes: number, first: boolean, last: boolean): HTMLElement {
  const row = fillTemplate('mau-muc', { title });
  const field = row.querySelector('input')!;
  field.valueAsNumber = minutes;
  field.ariaLabel = makerStrings.minutesOf(title);
  const button = (value: string) => row.querySelector<HTMLButtonElement>(`button[value=${value}]`)!;
  button('up').ariaLabel = makerStrings.moveUp(title);
  button('up').disabled = first;
  button('down').ariaLabel = makerStrings.moveDown(title);
  button('down').disabled = last;
  button('remove').ariaLabel = makerStrings.removeItem(title);
  return row;
}
