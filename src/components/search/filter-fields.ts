import { searchStrings as strings } from '../../site/strings.ts';
import type { Filters } from './pagefind-engine.ts';

/** Fields to narrow results down by section, topic and place. What can be chosen is asked for when they are opened. */
export function filterFields(values: () => Promise<Record<string, Record<string, number>>>, changed: (filters: Filters) => void): HTMLDetailsElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = strings.filters;
  const fields = document.createElement('div');
  fields.className = 'fields';
  details.append(summary, fields);
  const collator = new Intl.Collator('vi');

  const fill = async () => {
    const all = await values();
    for (const [name, label] of Object.entries(strings.filterNames)) {
      const select = document.createElement('select');
      select.name = name;
      const options = Object.keys(all[name] ?? {}).sort(collator.compare);
      select.append(new Option(strings.all, ''), ...options.map((value) => new Option(value, value)));
      const field = document.createElement('label');
      field.append(label, select);
      fields.append(field);
    }
  };
  details.addEventListener('toggle', () => void fill(), { once: true });
  fields.addEventListener('change', () => {
    const chosen = [...fields.querySelectorAll('select')].filter(({ value }) => value);
    changed(Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
  });
  return details;
}
