/** Kinds of documents by the letters in their symbols. */
export const KINDS: Record<string, string> = {
  NQ: 'Nghị quyết', QĐ: 'Quyết định', KH: 'Kế hoạch', CT: 'Chỉ thị', NĐ: 'Nghị định', TT: 'Thông tư', TTLT: 'Thông tư liên tịch', TB: 'Thông báo', CV: 'Công văn',
  BC: 'Báo cáo', HD: 'Hướng dẫn', TTr: 'Tờ trình', CĐ: 'Công điện', CTr: 'Chương trình', ĐA: 'Đề án', QyĐ: 'Quy định', QC: 'Quy chế', KL: 'Kết luận',
};

/** Who issues a document, by the letters in its symbol. TU is left to the reader of the whole text: it is another committee in each province. */
export const ISSUERS: Record<string, string> = {
  CP: 'Chính phủ', TTg: 'Thủ tướng Chính phủ', QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội', TW: 'Trung ương', TƯ: 'Trung ương',
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', BCĐ: 'Ban Chỉ đạo', BCĐTW: 'Ban Chỉ đạo Trung ương', VPCP: 'Văn phòng Chính phủ', NHNN: 'Ngân hàng Nhà nước',
  BKHCN: 'Bộ Khoa học và Công nghệ', BTTTT: 'Bộ Thông tin và Truyền thông', BNV: 'Bộ Nội vụ', BTC: 'Bộ Tài chính', BCA: 'Bộ Công an', BQP: 'Bộ Quốc phòng',
  BTP: 'Bộ Tư pháp', BYT: 'Bộ Y tế', BXD: 'Bộ Xây dựng', BGDĐT: 'Bộ Giáo dục và Đào tạo', BNNMT: 'Bộ Nông nghiệp và Môi trường', BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn', BNN: 'Bộ Nông nghiệp và Phát triển nông thôn', BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch', BHXH: 'Bảo hiểm xã hội', HU: 'Huyện ủy', ĐU: 'Đảng ủy',
};
