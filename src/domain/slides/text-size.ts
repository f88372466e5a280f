/** How large a text can stand on a slide: the fewer letters, the larger. Each has a font size in src/styles/slides.css. */
export type TextSize = 'huge' | 'large' | 'plain';

/** `most` is the length up to which a text stands huge; at twice that it is plain. */
export const textSize = (text: string, most: number): TextSize => (text.length <= most ? 'huge' : text.length <= 2 * most ? 'large' : 'plain');
