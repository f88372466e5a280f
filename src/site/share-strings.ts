/** Words that the scripts of the share page and of /q/ say; apart from strings.ts, so that a phone does not load all of that. */
export const shareStrings = {
  copied: 'Đã chép. Bạn dán vào Zalo hoặc tin nhắn.',
  notCopied: 'Máy không cho chép. Chữ đã được chọn sẵn: bạn bấm giữ rồi chọn “Sao chép”.',
  sent: 'Đã chuyển lời nhắn sang ứng dụng bạn chọn.',
  notSent: 'Máy không gửi được. Bạn dùng nút chép rồi dán vào Zalo.',
  unknownCode: (code: string) => `Không có mã “${code}”. Bạn xem lại trên tờ giấy, hoặc chọn trong danh sách dưới đây.`,
} as const;
