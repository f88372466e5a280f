import { formatNumber } from './quantity.ts';

/** The size of a file as people pay for it: `912345` → `0,9 MB`; under a tenth of a megabyte in kilobytes. */
export const formatSize = (bytes: number): string =>
  bytes < 100_000 ? `${formatNumber(Math.ceil(bytes / 1000))}\u00a0kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)}\u00a0MB`;
