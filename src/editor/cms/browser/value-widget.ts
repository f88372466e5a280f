import type { Value } from '../../../domain/format/quantity.ts';
import { readValue, valueText } from '../value-text.ts';
import { hintStyle, type Decap, type Kept, type Widget } from './decap.ts';

/** The value of a figure in one box: a number, a range or words; below it stands how it was understood. */
export function registerValueWidget(cms: Decap): void {
  const { h, createClass } = window;
  const understood = (text: string): string => {
    const { value, refused } = readValue(text);
    if (refused) return refused;
    if (value === undefined) return 'Viết 1.582, 7,5, hoặc khoảng: 3.000 đến 5.000.';
    return typeof value === 'number' ? 'Hiểu là một con số.' : typeof value === 'string' ? 'Hiểu là chữ.' : 'Hiểu là một khoảng.';
  };
  const controlComponent = createClass({
    getInitialState(this: Widget) {
      const { value } = this.props;
      const plain = typeof value === 'object' && value !== null && 'toJS' in value ? (value as Kept).toJS() : value;
      return { text: plain === undefined || plain === null ? '' : valueText(plain as Value) };
    },
    isValid(this: Widget) {
      const { refused } = readValue(this.state['text']!);
      return refused ? { error: { message: refused } } : true;
    },
    render() {
      const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = this.state['text']!;
      return h(
        'div',
        null,
        h('input', {
          id: forID, className: classNameWrapper, type: 'text', value: text, autoComplete: 'off', 'aria-describedby': `${forID}-hieu`, onFocus: setActiveStyle, onBlur: setInactiveStyle,
          onChange: ({ target }: { target: HTMLInputElement }) => {
            this.setState({ text: target.value });
            onChange(readValue(target.value).value ?? '');
          },
        }),
        h('p', { id: `${forID}-hieu`, style: hintStyle }, understood(text)),
      );
    },
  });
  cms.registerWidget({ name: 'lang-so-value', controlComponent, allowMapValue: true });
}
