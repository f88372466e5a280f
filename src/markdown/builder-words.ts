/**
 * Words that Astro and Vite look for in compiled modules, also inside texts. Where a text has `import.meta.env`, Astro 7.3.5 puts
 * the build machine's settings in the place of `__astro_import_meta_env` with the right number of `_` behind it, quotation marks
 * and all, so that plain text leaves its string and becomes program (astro/dist/env/vite-plugin-import-meta-env.js).
 */
const words = /import\s*\.\s*meta|__(?:astro|vite)_\w*/i;

/** The first such word of a text; undefined when there is none. */
export const builderWord = (text: string): string | undefined => words.exec(text)?.[0];
