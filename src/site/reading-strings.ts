// Apart from strings.ts, so that scripts of other pages do not fetch these words.

/** Words of the choices of letters and colours. The groups are named as the attributes of `<html>` (src/styles/tokens.css). */
export const displayStrings = {
  title: 'Cỡ chữ và màu',
  /** Begins with what the button shows, for those who say its name to their phone. */
  open: 'Aa: cỡ chữ, màu',
  groups: {
    text: { name: 'Cỡ chữ', options: { '': 'Thường', large: 'Lớn', huge: 'Rất lớn' } },
    scheme: { name: 'Màu', options: { '': 'Theo máy', light: 'Sáng', dark: 'Tối' } },
    contrast: { name: 'Tương phản', options: { usual: 'Thường', strong: 'Cao' } },
  },
  reset: 'Trở lại như cũ',
  wasReset: 'Đã trở lại như cũ.',
  changed: 'Đã đổi. Máy này nhớ cho lần sau.',
  notKept: 'Đã đổi ở trang này. Máy không cho nhớ, nên trang khác và lần sau phải chọn lại.',
  kept: (display: boolean, guides: number) =>
    `Máy này đang nhớ ${[...(display ? ['cỡ chữ và màu'] : []), ...(guides > 0 ? [`dấu bước của ${guides} bài`] : [])].join(', ')}. Không gửi đi đâu.`,
  nothingKept: 'Máy này chưa nhớ cỡ chữ, màu hay dấu bước nào.',
  forget: 'Xóa màu, cỡ chữ và dấu đã nhớ',
  forgotten: 'Đã xóa.',
  close: 'Đóng',
} as const;

/** Words of the ticks on the steps of a guide. */
export const stepMarkStrings = {
  start: 'Đánh dấu bước đã làm',
  title: 'Theo dõi các bước',
  progress: 'Số bước đã xong',
  step: (number: number) => `Đã xong bước ${number}`,
  done: (done: number, count: number) => (done === count ? `Đã xong cả ${count} bước.` : `Đã xong ${done} trên ${count} bước.`),
  goTo: (number: number) => `Đi tới bước ${number}`,
  stayLit: 'Giữ màn hình sáng',
  lit: 'Màn hình sẽ không tự tắt khi bạn xem trang này.',
  unlit: 'Màn hình lại tự tắt như thường.',
  notLit: 'Máy không cho giữ màn hình sáng, thường vì sắp hết pin.',
  print: 'In trang này',
  clear: 'Xóa dấu',
  cleared: 'Đã xóa dấu.',
  private: 'Dấu chỉ nằm trên máy này.',
  notKept: 'Máy không cho nhớ: rời trang này là mất dấu.',
  changed: 'Các bước của bài này đã sửa sau lần bạn đánh dấu. Dấu cũ không còn đúng nên không dùng nữa.',
} as const;
