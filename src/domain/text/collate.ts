const collator = new Intl.Collator('vi');

/** Orders text as Vietnamese dictionaries do: a ă â b … d đ e ê …, tones ngang huyền hỏi ngã sắc nặng. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
