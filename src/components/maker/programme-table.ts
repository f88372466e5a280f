import type { ProgrammeRow } from '../../domain/share-address/plan-words.ts';
import { formatMinutes, totalMinutes } from '../../domain/session/timetable.ts';
import { makerStrings } from '../../site/maker-strings.ts';
import { element } from './fill-template.ts';

/** Writes a programme into the table of src/components/maker/ProgrammeTable.astro. */
export function fillProgramme(table: HTMLTableElement, rows: readonly ProgrammeRow[], clock: boolean): void {
  table.caption!.textContent = makerStrings.total(formatMinutes(totalMinutes(rows)));
  table.tHead!.rows[0]!.cells[0]!.textContent = clock ? 'Giờ' : 'Phút thứ';
  table.tBodies[0]!.replaceChildren(
    ...rows.map(({ time, title, minutes }) =>
      element('tr', {}, element('td', { className: 'when' }, time), element('td', {}, title), element('td', { className: 'when' }, `${minutes} phút`)),
    ),
  );
}
