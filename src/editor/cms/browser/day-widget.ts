import type { Decap } from './decap.ts';

/** A day, kept as `2026-11-22`: Decap's own date widget rewrites days it only shows. */
export function registerDayWidget(cms: Decap): void {
  const { h, createClass } = window;
  const controlComponent = createClass({
    render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return h('input', {
        id: forID, className: classNameWrapper, type: 'date', value: typeof value === 'string' ? value : '', onFocus: setActiveStyle, onBlur: setInactiveStyle,
        onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value),
      });
    },
  });
  cms.registerWidget({ name: 'lang-so-day', controlComponent });
}
