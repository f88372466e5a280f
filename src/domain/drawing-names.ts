/** The drawings a page can open with, and what each shows. One file each in `src/components/drawings/scenes`. */
export const drawingNames = {
  banyan: 'Cây đa',
  'communal-house': 'Đình làng',
  loudspeaker: 'Loa',
  phone: 'Điện thoại',
  market: 'Chợ',
  signpost: 'Biển chỉ đường',
  shop: 'Cửa hàng',
  parcel: 'Gói hàng',
  'qr-gate': 'Bảng mã QR trên tường ngõ',
  'qr-counter': 'Quầy hàng có mã QR và máy tính tiền',
  'chat-bin': 'Nhóm trò chuyện, thùng rác và chổi',
  'mountain-desk': 'Nhà sàn, xe máy chở máy tính',
  'chat-roofs': 'Nhiều tin nhắn trên mái nhà',
  'hmong-cloth': 'Vải chàm vùng cao và điện thoại',
  'fee-scale': 'Cân gói hàng với đồng tiền',
  'door-visit': 'Người đội nón cầm điện thoại trước cửa nhà',
  'custard-apple': 'Rổ quả na và điện thoại',
  cashew: 'Cành điều và gói hàng',
  'rattan-live': 'Giỏ mây tre trước điện thoại đang phát',
  'text-speaker': 'Trang chữ thành tiếng loa',
  'lime-sprinkler': 'Cây chanh, vòi tưới và điện thoại',
  stationery: 'Bút, vở và mã QR',
  'paddy-village': 'Đồng lúa, mái đình, cột phát sóng',
  'ward-street': 'Dãy nhà phố và điện thoại',
  'river-dike': 'Nhà trên đê, loa, thuyền trên sông',
  'map-thirteen': 'Bản đồ có mười ba dấu ghim',
  'stepping-stones': 'Ba bước đá qua ao tới điện thoại',
  'tea-table': 'Chõng tre, ấm trà, lời kể chuyện',
  'village-hedge': 'Mái nhà trong lũy tre, dấu ghim',
  lesson: 'Lớp học trước màn chiếu',
  'bamboo-bars': 'Bốn ống tre cao dần và vạch đích',
  'word-book': 'Sách mở và chữ Đ đọc thành tiếng',
  'paper-stack': 'Chồng báo, sách và kính lúp',
  seedlings: 'Luống mạ làm thử và bảng ghi',
} as const;

export type DrawingName = keyof typeof drawingNames;

/** In the order in which they are offered. */
export const drawings = Object.keys(drawingNames) as DrawingName[];
