/** Words about what a browser keeps for days without network; apart from strings.ts, so that scripts of other pages do not fetch them. */
export const offlineStrings = {
  name: 'Đọc khi không có mạng',
  saveThis: 'Lưu để đọc khi không có mạng',
  // The page where sessions are made.
  ready: 'Trang này mở được cả khi không có mạng.',
  loading: 'Đang tải phần để dùng khi không có mạng…',
  failed: 'Chưa tải đủ phần để dùng khi không có mạng. Lần sau mở trang, máy tải tiếp.',
  full: 'Máy hết chỗ, chưa lưu được phần để dùng khi không có mạng. Có mạng thì trang vẫn dùng bình thường.',
  offer: (size: string) => `Tải về để dùng khi không có mạng (khoảng ${size})`,
} as const;

/** Words of the page that shows and changes what is kept. */
export const keptStrings = {
  notKept: 'Trang này chưa lưu trên máy',
  preparing: 'Đang xem máy đã lưu những gì…',
  summary: (count: number, size: string) => (count === 0 ? 'Máy chưa lưu gì.' : `Máy đã lưu ${count} mục, khoảng ${size}.`),
  save: (size: string) => `Lưu (khoảng ${size})`,
  resume: (size: string) => `Tải tiếp (còn khoảng ${size})`,
  /** All of it is here already, as part of something else. */
  saveNothing: 'Giữ lại',
  drop: 'Xóa',
  of: (action: string, title: string) => `${action}: ${title}`,
  on: (date: string, size: string) => `Đã lưu ngày ${date}, khoảng ${size}`,
  read: (date: string) => `Đã đọc ngày ${date}`,
  part: 'Mới lưu được một phần.',
  size: (size: string) => `Khoảng ${size}`,
  progress: (done: string, of: string) => `Đang tải ${done} trên ${of}…`,
  started: (title: string) => `Đang lưu “${title}”…`,
  done: (title: string) => `Đã lưu “${title}”. Không có mạng cũng mở được.`,
  broken: (title: string) => `Chưa tải xong “${title}”: mạng chập chờn. Phần đã tải còn nguyên; bấm “Tải tiếp”, hoặc lần sau mở trang máy tự tải tiếp.`,
  full: (title: string) => `Máy hết chỗ, không lưu được “${title}”. Những gì lưu trước đó vẫn còn. Xóa bớt rồi thử lại.`,
  dropped: (title: string) => `Đã xóa “${title}” khỏi máy.`,
  cleared: 'Đã xóa mọi thứ trang này lưu trên máy.',
  lost: 'Trình duyệt không trả lời. Hãy tải lại trang này.',
  none: 'Trình duyệt này không lưu được trang. Nếu bạn đang đọc trong Zalo: bấm dấu ba chấm ở góc trên, chọn mở bằng trình duyệt, rồi vào lại trang này.',
  refused: 'Trình duyệt không cho lưu trang: có thể bạn đang mở cửa sổ riêng tư, hoặc máy chặn lưu dữ liệu. Hãy mở trang này bằng cửa sổ thường.',
  slow: 'Chưa chuẩn bị xong: mạng yếu quá. Hãy thử lại khi mạng khá hơn.',
} as const;
