// Apart from strings.ts, so that scripts of other pages do not fetch these words.

/** Words of the page where a session is put together, said by its script. */
export const makerStrings = {
  minutesOf: (title: string) => `Số phút của “${title}”`,
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  moveUp: (title: string) => `Đưa “${title}” lên`,
  moveDown: (title: string) => `Đưa “${title}” xuống`,
  removeItem: (title: string) => `Bỏ “${title}”`,
  added: (title: string, count: number) => `Đã thêm “${title}”. Buổi học có ${count} mục.`,
  removed: (title: string, count: number) => `Đã bỏ “${title}”. Buổi học còn ${count} mục.`,
  moved: (title: string, place: number, count: number) => `“${title}” giờ là mục ${place} trên ${count}.`,
  full: (most: number) => `Buổi học đã đủ ${most} mục, không thêm được nữa.`,
  wrongMinutes: (most: number) => `Số phút là một số từ 1 đến ${most}.`,
  total: (time: string) => `Cả buổi ${time}`,
  openedQr: 'Mã QR mở lại buổi học này',
  lesson: (number: number, total: number, title: string) => `Bài ${number} trên ${total}: ${title}`,
  notFetched: (title: string) => `Chưa tải được bài “${title}”. Bạn mở lại trang này khi có mạng.`,
  page: (count: number) => ` / ${count}`,
} as const;
