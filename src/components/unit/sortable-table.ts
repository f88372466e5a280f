/** Makes the columns of the table inside sortable; without the script the table stands as it was built. */
class SortableTable extends HTMLElement {
  connectedCallback() {
    this.querySelectorAll<HTMLTableCellElement>('thead th').forEach((header, column) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: header.textContent });
      button.addEventListener('click', () => this.#sort(header, column));
      header.replaceChildren(button);
    });
  }

  #sort(header: HTMLTableCellElement, column: number) {
    const ascending = header.ariaSort !== 'ascending';
    this.querySelectorAll('th[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'));
    header.ariaSort = ascending ? 'ascending' : 'descending';
    const body = this.querySelector('tbody')!;
    const collator = new Intl.Collator('vi', { numeric: true });
    const key = (row: HTMLTableRowElement) => row.cells[column]?.dataset['sort'] ?? row.cells[column]?.textContent.trim() ?? '';
    body.append(...[...body.rows].sort((a, b) => collator.compare(key(a), key(b)) * (ascending ? 1 : -1)));
  }
}

customElements.define('sortable-table', SortableTable);
