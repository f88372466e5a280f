import { displayStrings } from '../../site/reading-strings.ts';
import { keep } from './kept.ts';

/** Names of the choices; each is an attribute of `<html>`, `data-text` and so on, which src/styles/tokens.css knows. */
export type Choice = keyof typeof displayStrings.groups;
export const choices = Object.keys(displayStrings.groups) as Choice[];

const attributes = document.documentElement.dataset;

/** What holds now, one of the options. Where the reader chose no contrast, it is that of the device. */
export function chosen(choice: Choice): string {
  const value = attributes[choice] ?? '';
  if (value && value in displayStrings.groups[choice].options) return value;
  return choice !== 'contrast' ? '' : matchMedia('(prefers-contrast: more)').matches ? 'strong' : 'usual';
}

/** Shows and keeps a choice; `''` is as the device wants it. False where the browser keeps nothing. */
export function choose(choice: Choice, value: string): boolean {
  show(choice, value);
  const own = choices.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : []));
  return keep('', own.length > 0 ? JSON.stringify(Object.fromEntries(own)) : undefined);
}

/** Undoes every choice. */
export function undoChoices(): boolean {
  for (const choice of choices) show(choice, '');
  return keep('', undefined);
}

function show(choice: Choice, value: string) {
  if (value) attributes[choice] = value;
  else document.documentElement.removeAttribute(`data-${choice}`);
  colourBrowser();
}

/** The bar of the browser follows. */
function colourBrowser() {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.content = backgroundColor;
}
