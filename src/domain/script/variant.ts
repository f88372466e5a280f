/** The scripts made of one entry: two lengths, each for two regions. */
export interface Variant {
  length: 'full' | 'short';
  region: 'bac' | 'nam';
}

export const variants: readonly Variant[] = [
  { length: 'full', region: 'bac' },
  { length: 'short', region: 'bac' },
  { length: 'full', region: 'nam' },
  { length: 'short', region: 'nam' },
];

/** A variant's part of an address: nothing, `90-giay`, `nam`, `90-giay-nam`. */
export const variantSlug = ({ length, region }: Variant): string => [length === 'short' ? '90-giay' : '', region === 'nam' ? 'nam' : ''].filter(Boolean).join('-');
