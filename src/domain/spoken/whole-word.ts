/** Sources of patterns: where no letter or digit stands before, or behind; `\b` does not know Vietnamese letters. */
export const BEGIN = '(?<![\\p{L}\\p{M}\\p{N}])';
export const END = '(?![\\p{L}\\p{M}\\p{N}])';

/** A text in which every sign stands for itself, as the source of a pattern. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
