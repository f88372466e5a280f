import { report } from '../checks/reporters/terminal.ts';
import { listName } from './address-list.ts';
import type { Kept } from './keep-addresses.ts';

/** Prints what became of the addresses; false when some would be lost. */
export function tellKept({ faults, added, kept }: Kept): boolean {
  if (faults.length > 0) console.error(report(faults));
  else console.log(`Địa chỉ: ${kept}, đều còn.${added.length > 0 ? ` Thêm ${added.length} địa chỉ mới; hãy commit tệp content/${listName}.` : ''}`);
  return faults.length === 0;
}
