import { fold } from './fold.ts';

/** A toneless kebab-case name for addresses and anchors: `Ai làm gì, khi nào` → `ai-lam-gi-khi-nao`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
