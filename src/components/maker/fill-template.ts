/** A copy of what stands in `<template id>`: each `data-put` gets its text, and goes where there is none. */
export function fillTemplate(id: string, texts: Record<string, string> = {}): HTMLElement {
  const template = document.getElementById(id) as HTMLTemplateElement;
  const copy = document.importNode(template.content, true).firstElementChild as HTMLElement;
  for (const place of copy.querySelectorAll<HTMLElement>('[data-put]')) {
    const text = texts[place.dataset['put']!];
    if (text) place.textContent = text;
    else place.remove();
    place.removeAttribute('data-put');
  }
  return copy;
}

/** A new element with texts or elements in it. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>, ...content: (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
