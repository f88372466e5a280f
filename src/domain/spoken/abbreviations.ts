import type { SpokenWord } from './speak.ts';

const words = (pairs: Record<string, string>): SpokenWord[] => Object.entries(pairs).map(([written, spoken]) => ({ written, spoken }));

/**
 * Abbreviations of offices and papers that have one reading. Left out, so that they are reported, are those with several: KH (plan,
 * science), XH, CQS. What residents meet belongs in the glossary, whose word comes before these.
 */
export const officialAbbreviations = words({
  CĐS: 'chuyển đổi số', NTM: 'nông thôn mới', TTHC: 'thủ tục hành chính', DVC: 'dịch vụ công', DVCTT: 'dịch vụ công trực tuyến', DVCQG: 'dịch vụ công quốc gia',
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', MTTQ: 'Mặt trận Tổ quốc', CNTT: 'công nghệ thông tin', CNSCĐ: 'công nghệ số cộng đồng',
  'TT&TT': 'Thông tin và Truyền thông', TTTT: 'Thông tin và Truyền thông', 'KH&CN': 'Khoa học và Công nghệ', 'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'NN&MT': 'Nông nghiệp và Môi trường', 'GD&ĐT': 'Giáo dục và Đào tạo', 'VH&TT': 'Văn hóa và Thể thao', 'LĐ-TB&XH': 'Lao động, Thương binh và Xã hội',
  HTX: 'hợp tác xã', TMĐT: 'thương mại điện tử', MTQG: 'mục tiêu quốc gia', CCHC: 'cải cách hành chính', BCĐ: 'Ban Chỉ đạo', CBCCVC: 'cán bộ, công chức, viên chức',
  CBCC: 'cán bộ, công chức', VTVL: 'vị trí việc làm', TDP: 'tổ dân phố', BHYT: 'bảo hiểm y tế', BHXH: 'bảo hiểm xã hội', BHTN: 'bảo hiểm thất nghiệp',
  CCCD: 'căn cước công dân', CMND: 'chứng minh nhân dân', CMT: 'chứng minh thư', CSDL: 'cơ sở dữ liệu', ANTT: 'an ninh, trật tự', PCCC: 'phòng cháy, chữa cháy', CSGT: 'cảnh sát giao thông',
  QĐ: 'quyết định', NQ: 'nghị quyết', NĐ: 'nghị định', TTg: 'Thủ tướng Chính phủ', TW: 'Trung ương', TƯ: 'Trung ương', NHNN: 'Ngân hàng Nhà nước',
  TNHH: 'trách nhiệm hữu hạn', GRDP: 'tổng sản phẩm trên địa bàn', GDP: 'tổng sản phẩm trong nước', THCS: 'trung học cơ sở', THPT: 'trung học phổ thông',
  TP: 'thành phố', 'TP.': 'thành phố', 'TP.HCM': 'thành phố Hồ Chí Minh', 'TP. HCM': 'thành phố Hồ Chí Minh', TPHCM: 'thành phố Hồ Chí Minh', HCM: 'Hồ Chí Minh',
  'TX.': 'thị xã', 'TT.': 'thị trấn', TS: 'tiến sĩ', 'TS.': 'tiến sĩ', ThS: 'thạc sĩ', 'ThS.': 'thạc sĩ', PGS: 'phó giáo sư', 'PGS.': 'phó giáo sư', GS: 'giáo sư', 'GS.': 'giáo sư',
  'PGS.TS': 'phó giáo sư, tiến sĩ', 'PGS.TS.': 'phó giáo sư, tiến sĩ', 'GS.TS': 'giáo sư, tiến sĩ', 'GS.TS.': 'giáo sư, tiến sĩ', 'v.v.': 'vân vân', 'v.v': 'vân vân',
});
