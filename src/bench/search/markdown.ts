/** A markdown table; the first column is text, the others figures. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** What was aimed at, what was measured, and whether it is met. */
export const aim = (text: string, measured: string, met: boolean): string => `- ${met ? 'met' : '**not met**'}: ${text}: ${measured}`;

/** The value that this part of sorted `values` does not exceed. */
export const quantile = (sorted: readonly number[], part: number): number => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]!;

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
