import { readTypedCode } from '../../domain/short-code-typed.ts';
import { shareStrings } from '../../site/share-strings.ts';

/** Goes to the entry whose code is typed; the codes are read off the list of the page. */
class CodeEntry extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    const status = this.querySelector('[role=status]')!;
    const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('a[data-codes]')].flatMap((link) => link.dataset['codes']!.split(' ').map((code) => [code, link.href] as const)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const code = readTypedCode(input.value);
      const href = links.get(code);
      status.textContent = href || code === '' ? '' : shareStrings.unknownCode(input.value.trim());
      if (href) location.assign(href);
      else input.select();
    });
  }
}

customElements.define('code-entry', CodeEntry);
