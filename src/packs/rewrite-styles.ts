import { fileAt, placeOf, type SitePlace } from './pack-view.ts';
import { relativeAddress } from './relative-address.ts';

/** A style sheet as a pack holds it, and the files it loads. Refuses what is loaded from another origin (Error). */
export function rewriteStyles(css: string, file: string, site: SitePlace): { css: string; needs: string[] } {
  const needs: string[] = [];
  const rewritten = css.replace(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s*(["'])(.*?)\3/g, (whole, _quote, inUrl: string | undefined, _quote2, imported: string | undefined) => {
    const address = inUrl ?? imported ?? '';
    if (/^(?:#|data:)/.test(address)) return whole;
    const target = fileAt(address, file, site);
    if (!target) throw new Error(`${file}: unexpected \`${address}\`, expected a file of this site: a pack loads nothing from the net`);
    needs.push(target.file);
    const relative = JSON.stringify(relativeAddress(placeOf(file), placeOf(target.file)) + target.hash);
    return imported === undefined ? `url(${relative})` : `@import ${relative}`;
  });
  return { css: rewritten, needs };
}
