/** Gives the page the styles of an aid that was asked for; the page's policy would stop a style element. A browser older than this shows the aid plain. */
export function adoptStyles(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
