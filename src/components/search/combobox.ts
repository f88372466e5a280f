/**
 * The combobox pattern of the ARIA Authoring Practices (editable, list autocomplete, manual selection): arrow keys move
 * through the options of the listbox while the field keeps the focus, Enter opens the one chosen.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function combobox(input: HTMLInputElement, list: HTMLElement) {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  const choose = (option: HTMLElement | null | undefined) => {
    chosen()?.setAttribute('aria-selected', 'false');
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.indexOf(chosen() as HTMLElement);
    if (event.key === 'ArrowDown' && all.length > 0) choose(all[at + 1] ?? all[0]);
    else if (event.key === 'ArrowUp' && all.length > 0) choose(all.at(Math.max(at, 0) - 1));
    else if (event.key === 'Enter' && chosen()) chosen()!.click();
    else if (event.key === 'Escape' && chosen()) choose(null);
    else return;
    event.preventDefault();
  });

  return {
    /** To be called when the options have changed. */
    changed() {
      choose(null);
      input.setAttribute('aria-expanded', String(options().length > 0));
    },
  };
}
