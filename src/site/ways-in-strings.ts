import type { Occasion, Reader } from '../domain/ways-in.ts';

/** How readers name themselves. */
export const readerNames: Record<Reader, string> = {
  'moi-nha': 'Bà con, mọi nhà',
  'nguoi-cao-tuoi': 'Ông bà lớn tuổi',
  'cha-me': 'Cha mẹ có con nhỏ',
  'ban-hang': 'Người bán hàng',
  'nong-dan': 'Nhà nông',
  'can-bo': 'Cán bộ xã, thôn',
  'to-cong-nghe-so': 'Tổ công nghệ số, người dạy',
};

export const occasionNames: Record<Occasion, string> = {
  'lam-giay-to': 'Phải làm giấy tờ',
  'xa-doi-ten': 'Xã mình vừa đổi tên',
  'sinh-con': 'Nhà có em bé',
  'di-kham-benh': 'Đi khám bệnh',
  'nhan-tro-cap': 'Nhận trợ cấp, tiền quà',
  'co-dien-thoai': 'Mới có điện thoại',
  'nghi-bi-lua': 'Nghi bị lừa, lỡ bị lừa',
  'mo-cua-hang': 'Bắt đầu bán hàng',
  'sap-mua-bao': 'Sắp mưa bão, lũ',
  'nhan-viec-thon': 'Vừa nhận việc ở thôn',
};

export const waysInStrings = {
  name: 'Tìm theo việc, theo dịp, theo nơi',
  title: 'Bạn là ai, đang cần gì?',
  /** For a story whose sources do not tell the province. */
  noPlace: 'Nguồn không ghi tỉnh',
  findCommune: 'Tìm xã của bạn',
  lead: 'Bốn lối vào cùng một kho bài: theo việc, theo dịp trong đời, theo người, theo nơi.',
  parts: {
    task: { id: 'theo-viec', name: 'Theo việc' },
    occasion: { id: 'theo-dip', name: 'Theo dịp trong đời' },
    reader: { id: 'theo-nguoi', name: 'Theo người' },
    place: { id: 'theo-noi', name: 'Theo nơi' },
  },
} as const;
