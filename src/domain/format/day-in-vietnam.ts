/** The day `YYYY-MM-DD` in Vietnam, wherever the machine stands. */
export const dayInVietnam = (instant: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);
