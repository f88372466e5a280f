/** What content may write in a component. */
export interface AllowedComponent {
  /** Its properties; each takes a literal text in quotation marks. */
  properties: readonly string[];
  /** True when Markdown may stand between its opening and its closing tag. */
  holdsMarkdown: boolean;
}

/** The components content may use; src/mdx/components.ts hands in one for each. A name that is not here is refused. */
export const allowedComponents: ReadonlyMap<string, AllowedComponent> = new Map([
  ['Figure', { properties: ['id'], holdsMarkdown: false }],
  ['Cite', { properties: ['id'], holdsMarkdown: false }],
  ['Photo', { properties: ['id'], holdsMarkdown: false }],
  ['Warning', { properties: ['title'], holdsMarkdown: true }],
]);
