import { formatSize } from '../domain/format/size.ts';

/** Writes the size of a pack into the places that pages keep for it (src/components/session/PackLink.astro): who pays for data wants to know it before a tap. */
export const fillSize = (html: string, bytes: number): string => html.replace(/(<span data-pack-size[^>]*>)[^<]*/g, `$1ZIP, ${formatSize(bytes)}`);
