/** The pages that are measured: three guides of different length, a story and a pilot. */
export const measuredPages = [
  { name: 'guide, 16 steps', address: '/huong-dan/dang-ky-vneid-muc-2/', guide: true },
  { name: 'guide, scams', address: '/huong-dan/nhan-dien-va-bao-lua-dao/', guide: true },
  { name: 'guide, QR codes', address: '/huong-dan/quet-ma-qr-chuyen-khoan-an-toan/', guide: true },
  { name: 'story', address: '/cau-chuyen/ma-qr-dau-kiet-hung-nhon/', guide: false },
  { name: 'pilot', address: '/mo-hinh/yen-hoa/', guide: false },
] as const;

export type MeasuredPage = (typeof measuredPages)[number];
