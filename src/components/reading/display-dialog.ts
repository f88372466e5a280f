import { displayStrings as words } from '../../site/reading-strings.ts';
import { adoptStyles } from './adopt-styles.ts';
import { choices, choose, chosen, undoChoices, type Choice } from './display-choices.ts';
import css from './display-dialog.css?inline';
import { forgetAll, keptPaths } from './kept.ts';

/**
 * The choices of letters, colours and contrast. A choice holds at once, and is kept where the browser keeps things. Fetched at
 * the first press of the button in the header (ReadingHead.astro), which then opens it at once, as each later press does.
 */
function startDialog(opener: HTMLElement): void {
  adoptStyles(css);
  const dialog = document.createElement('dialog');
  dialog.className = 'display no-print';
  dialog.setAttribute('aria-labelledby', 'cach-xem');
  dialog.innerHTML = `
    <form method="dialog">
      <h2 id="cach-xem">${words.title}</h2>
      ${choices.map(fieldset).join('')}
      <p role="status"></p>
      <p class="row"><button class="button" value="close">${words.close}</button><button class="button" type="button" value="reset">${words.reset}</button></p>
      <p class="kept"></p>
      <p><button class="button" type="button" value="forget">${words.forget}</button></p>
    </form>`;
  document.body.append(dialog);

  const find = <Found extends HTMLElement>(selector: string) => dialog.querySelector<Found>(selector)!;
  const forget = find<HTMLButtonElement>('[value=forget]');

  /** Shows what holds, what is kept, and says `news`. */
  function update(news = '') {
    for (const choice of choices) find<HTMLInputElement>(`[name=${choice}][value="${chosen(choice)}"]`).checked = true;
    const paths = keptPaths();
    const guides = paths.filter((path) => path !== '').length;
    find('.kept').textContent = paths.length > 0 ? words.kept(guides < paths.length, guides) : words.nothingKept;
    find('[role=status]').textContent = news;
    // The focus does not vanish with the button.
    if (paths.length === 0 && document.activeElement === forget) find('[value=close]').focus();
    forget.hidden = paths.length === 0;
  }

  const open = () => {
    update();
    dialog.showModal();
    find(':checked').focus();
  };
  dialog.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    update(choose(name as Choice, value) ? words.changed : words.notKept);
  });
  find('[value=reset]').addEventListener('click', () => update(undoChoices() ? words.wasReset : words.notKept));
  forget.addEventListener('click', () => {
    undoChoices();
    forgetAll();
    update(words.forgotten);
  });
  opener.addEventListener('click', open);
  open();
}

const fieldset = (choice: Choice) => {
  const { name, options } = words.groups[choice];
  const radios = Object.entries(options).map(([value, label]) => `<label><input type="radio" name="${choice}" value="${value}">${label}</label>`);
  return `<fieldset><legend>${name}</legend>${radios.join('')}</fieldset>`;
};

startDialog(document.querySelector('header [data-aid]')!);
