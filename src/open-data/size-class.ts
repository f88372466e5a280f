const steps: [limit: number, words: string][] = [
  [10_000, 'dưới 10 kB'],
  [100_000, 'dưới 100 kB'],
  [1_000_000, 'dưới 1 MB'],
  [10_000_000, 'dưới 10 MB'],
];

/** How heavy a download is, in words for someone on a phone plan (1 kB is 1,000 bytes). */
export const sizeClass = (bytes: number): string => steps.find(([limit]) => bytes < limit)?.[1] ?? 'từ 10 MB trở lên';
