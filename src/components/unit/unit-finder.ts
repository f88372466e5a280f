import { fold } from '../../domain/text/fold.ts';
import { finds } from '../../domain/unit/finder.ts';

/** Hides the entries that the words typed do not find; those whose name begins with them come first. */
class UnitFinder extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')!;
    const status = this.querySelector('[role=status]')!;
    const items = [...this.querySelectorAll<HTMLElement>('li[data-words]')];
    const update = () => {
      const query = input.value.trim();
      const folded = fold(query);
      let count = 0;
      for (const item of items) {
        const match = finds(query, item.dataset['words']!);
        item.hidden = !match;
        item.style.order = match && folded && item.dataset['name']!.startsWith(folded) ? '-1' : '';
        count += Number(match);
      }
      for (const group of this.querySelectorAll<HTMLElement>('section')) group.hidden = !group.querySelector('li:not([hidden])');
      status.textContent = query === '' ? '' : count === 0 ? `Không thấy nơi nào tên “${query}”. Thử gõ ít chữ hơn.` : `${count} nơi khớp “${query}”`;
    };
    input.addEventListener('input', update);
    update();
  }
}

customElements.define('unit-finder', UnitFinder);
