import type { ReferenceKind, Suggestions } from '../field.ts';
import { hintStyle, type Decap } from './decap.ts';

/**
 * The id of a source, a guide, a place …: typed or chosen from those there were when the site was built. Any id may be typed,
 * for the thing may be new; the content check tells of ids that nothing has.
 */
export function registerReferenceWidget(cms: Decap, suggestions: Suggestions): void {
  const { h, createClass } = window;
  const controlComponent = createClass({
    render() {
      const { value, field, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const known = suggestions[field.get('reference') as ReferenceKind];
      const id = typeof value === 'string' ? value : '';
      const name = known.find((suggestion) => suggestion.id === id)?.name;
      const unknown = id === '' ? 'Gõ vài chữ để thấy gợi ý.' : 'Chưa có trong danh sách. Nếu là thứ mới thì thêm nó trước, rồi hẵng gửi bài này.';
      return h(
        'div',
        null,
        h('input', {
          id: forID, className: classNameWrapper, type: 'text', value: id, list: `${forID}-goi-y`, autoComplete: 'off', spellCheck: false,
          'aria-describedby': `${forID}-ten`, onFocus: setActiveStyle, onBlur: setInactiveStyle,
          onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value.trim()),
        }),
        h('datalist', { id: `${forID}-goi-y` }, ...known.map((suggestion) => h('option', { key: suggestion.id, value: suggestion.id }, suggestion.name))),
        h('p', { id: `${forID}-ten`, style: hintStyle }, name ?? unknown),
      );
    },
  });
  cms.registerWidget({ name: 'lang-so-reference', controlComponent });
}
