import type { Format } from '../format/entry-format.ts';
import type { CmsConfig } from '../config.ts';

/** A value inside Decap, which keeps its data in Immutable.js. */
export interface Kept {
  get(name: string): unknown;
  set(name: string, value: unknown): Kept;
  getIn(path: string[]): unknown;
  toJS(): unknown;
}

/** What Decap hands to a widget, as far as ours use it. https://decapcms.org/docs/custom-widgets/ */
export interface WidgetProps {
  value: unknown;
  field: Kept;
  entry: Kept;
  forID: string;
  classNameWrapper: string;
  onChange(value: unknown): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

/** `this` of a widget. */
export interface Widget {
  props: WidgetProps;
  state: Record<string, string>;
  setState(state: Record<string, string>): void;
}

export type Phrases = { [name: string]: string | Phrases };

export interface Decap {
  init(options: { config: CmsConfig }): void;
  getLocale(name: string): Phrases;
  registerLocale(name: string, phrases: Phrases): void;
  registerCustomFormat(name: string, extension: string, format: Format): void;
  registerEventListener(listener: { name: 'preSave'; handler: (event: { entry: Kept }) => Kept | undefined }): void;
  registerWidget(widget: { name: string; controlComponent: unknown; allowMapValue?: boolean }): void;
}

export type MakeElement = (tag: string, attributes: Record<string, unknown> | null, ...children: unknown[]) => unknown;

declare global {
  interface Window {
    CMS: Decap;
    CMS_MANUAL_INIT: boolean;
    h: MakeElement;
    createClass(widget: object & ThisType<Widget>): unknown;
  }
}

export const hintStyle = { margin: '4px 0 0', fontSize: '14px' };
