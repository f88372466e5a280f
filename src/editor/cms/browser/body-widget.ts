import { componentTag, insertAt, insertions, type Insertion } from '../insertions.ts';
import type { Suggestion, Suggestions } from '../field.ts';
import { hintStyle, type Decap, type Kept } from './decap.ts';

/**
 * The body of an entry as it is written, with a row that puts in sources, figures, pictures and warnings. Decap's own rich
 * text would write the whole body anew, and reviewers would see every line changed.
 */
export function registerBodyWidget(cms: Decap, suggestions: Suggestions): void {
  const { h, createClass } = window;
  const controlComponent = createClass({
    getInitialState: () => ({ kind: 'Cite', id: '' }),
    render() {
      const { value, entry, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = typeof value === 'string' ? value : '';
      const kind = this.state['kind'] as Insertion;
      const { needsId } = insertions[kind];
      const put = () => {
        const area = document.getElementById(forID) as HTMLTextAreaElement;
        const next = insertAt(text, area.selectionStart, area.selectionEnd, componentTag(kind, this.state['id']!), insertions[kind].block);
        onChange(next.text);
        this.setState({ id: '' });
        requestAnimationFrame(() => {
          area.focus();
          area.setSelectionRange(next.cursor, next.cursor);
        });
      };
      return h(
        'div',
        null,
        h(
          'div',
          { role: 'group', 'aria-label': 'Chèn vào bài', style: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' } },
          h(
            'select',
            { 'aria-label': 'Chèn gì', value: kind, style: box, onChange: ({ target }: { target: HTMLSelectElement }) => this.setState({ kind: target.value, id: '' }) },
            ...Object.entries(insertions).map(([name, { label }]) => h('option', { key: name, value: name }, label)),
          ),
          needsId && h('input', {
            'aria-label': 'Mã', placeholder: 'Mã', list: `${forID}-chen`, value: this.state['id'], style: { ...box, flex: '1 1 12rem' }, autoComplete: 'off',
            onChange: ({ target }: { target: HTMLInputElement }) => this.setState({ id: target.value }),
          }),
          needsId && h('datalist', { id: `${forID}-chen` }, ...offered(kind, entry, suggestions).map(({ id, name }) => h('option', { key: id, value: id }, name))),
          h('button', { type: 'button', style: { ...box, fontWeight: 600, cursor: 'pointer' }, onClick: put }, 'Chèn'),
        ),
        h('textarea', {
          id: forID, className: classNameWrapper, value: text, rows: 24, onFocus: setActiveStyle, onBlur: setInactiveStyle, 'aria-describedby': `${forID}-cach`,
          style: { fontFamily: 'system-ui, sans-serif', lineHeight: 1.6, resize: 'vertical' },
          onChange: ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value),
        }),
        h('p', { id: `${forID}-cach`, style: hintStyle }, 'Đặt con trỏ vào chỗ cần, chọn thứ cần chèn, rồi bấm “Chèn”.'),
      );
    },
  });
  cms.registerWidget({ name: 'lang-so-body', controlComponent });
}

const box = { minHeight: '44px', padding: '0 12px', border: '1px solid #798291', borderRadius: '5px', background: '#fff', color: '#313d3e', fontSize: '16px' };

/** The ids that may stand in a component here; figures and pictures of the entry itself come first. */
function offered(kind: Insertion, entry: Kept, { sources, observations }: Suggestions): Suggestion[] {
  const own = (list: 'figures' | 'photos', name: string) =>
    (((entry.getIn(['data', list]) as Kept | undefined)?.toJS() ?? []) as Record<string, string>[]).map((item) => ({ id: item['id'] ?? '', name: item[name] ?? '' }));
  if (kind === 'Cite') return sources;
  return kind === 'Photo' ? own('photos', 'alt') : [...own('figures', 'label'), ...observations];
}
