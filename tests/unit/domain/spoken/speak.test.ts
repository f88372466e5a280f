import { describe, expect, it } from 'vitest';
import { speak } from '../../../../src/domain/spoken/speak.ts';

const words = [
  { written: 'VNeID', spoken: 'vê nờ i đi' },
  { written: 'Mã QR', spoken: 'mã kiu a' },
  { written: 'Zalo', spoken: 'da lô' },
  { written: 'BHYT', spoken: 'bảo hiểm y tế' },
  { written: 'ANTT', spoken: 'an ninh, trật tự' },
  { written: 'dichvucong.gov.vn', spoken: 'dịch vụ công chấm gờ o vê chấm vê en' },
  { written: 'zalo.me', spoken: 'da lô chấm mờ e' },
];
type Case = [text: string, said: string];
const say = (text: string) => speak(text, { region: 'bac' }, words).text;
const reads = (name: string, cases: Case[]) => describe(name, () => it.each(cases)('%j is read %j', (text, said) => expect(say(text)).toBe(said)));

reads('numbers', [
  ['hơn 1000 hộ', 'hơn một nghìn hộ'],
  ['0,7955', 'không phẩy bảy chín năm năm'],
  ['7,05', 'bảy phẩy không năm'],
  ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
  ['phiên bản 2.1.10', 'phiên bản hai chấm một chấm mười'],
  ['02 bản chính', 'hai bản chính'],
  ['mẫu số 02', 'mẫu số không hai'],
  ['xã 09784', 'xã không chín bảy tám bốn'],
  ['(mã 19735)', 'mã một chín bảy ba năm'],
  ['mã 7, mức 2, bước 3', 'mã bảy, mức hai, bước ba'],
  ['012345678901', 'không một hai ba bốn năm sáu bảy tám chín không một'],
  ['5000000 đồng', 'năm triệu đồng'],
  ['1.000.000.000.000', 'một nghìn tỷ'],
  ['−3 và 5', 'âm ba và năm'],
  ['lãi 7%/năm, 12 triệu đồng/ha', 'lãi bảy phần trăm mỗi năm, mười hai triệu đồng mỗi héc ta'],
  ['20m², 5 km2, 30 °C, 2 GB, 100Mbit/s', 'hai mươi mét vuông, năm ki lô mét vuông, ba mươi độ xê, hai ghi ga bai, một trăm mê ga bít mỗi giây'],
  ['500.000.000\u00a0₫ hay 5.000đ, 3 USD', 'năm trăm triệu đồng hay năm nghìn đồng, ba đô la Mỹ'],
  ['mạng 4G, 5G, phòng C06, giấy A4', 'mạng bốn gờ, năm gờ, phòng xê không sáu, giấy a bốn'],
  ['bấm *101#', 'bấm sao một không một thăng'],
  ['２０ và ٢ và ½', 'hai mươi và hai và một trên hai'],
]);

reads('ranges', [
  ['15–20 người', 'từ mười lăm đến hai mươi người'],
  ['từ 15-20 người', 'từ mười lăm đến hai mươi người'],
  ['khoảng 15–20 người', 'khoảng mười lăm đến hai mươi người'],
  ['3.000–5.000 đồng', 'từ ba nghìn đến năm nghìn đồng'],
  ['70%–80%', 'từ bảy mươi phần trăm đến tám mươi phần trăm'],
  ['1900–2000 người', 'từ một nghìn chín trăm đến hai nghìn người'],
  ['2025–2021', 'từ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi mốt'],
  ['năm 2021–2022', 'năm hai nghìn không trăm hai mươi mốt đến năm hai nghìn không trăm hai mươi hai'],
  ['năm học 2025–2026', 'năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu'],
  ['tăng 5 → 12 hộ', 'tăng năm đến mười hai hộ'],
]);

reads('dates and times', [
  ['từ 1/7/2025', 'từ ngày mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
  ['Ngày 2/6/2023, tạp chí', 'Ngày mùng hai tháng sáu năm hai nghìn không trăm hai mươi ba, tạp chí'],
  ['2023-06-02 và 2023-06', 'ngày mùng hai tháng sáu năm hai nghìn không trăm hai mươi ba và tháng sáu năm hai nghìn không trăm hai mươi ba'],
  ['từ 15/3 đến 20/4', 'từ ngày mười lăm tháng ba đến ngày hai mươi tháng tư'],
  ['sáng mùng 2/9', 'sáng mùng hai tháng chín'],
  ['ngày 5–7/9/2025', 'ngày mùng năm đến ngày mùng bảy tháng chín năm hai nghìn không trăm hai mươi lăm'],
  ['10/9/2025, 11/9/2025', 'ngày mùng mười tháng chín năm hai nghìn không trăm hai mươi lăm, ngày mười một tháng chín năm hai nghìn không trăm hai mươi lăm'],
  ['6/2021–9/2022', 'từ tháng sáu năm hai nghìn không trăm hai mươi mốt đến tháng chín năm hai nghìn không trăm hai mươi hai'],
  ['từ 15/18 hộ', 'từ mười lăm trên mười tám hộ'],
  ['31/13/2020', 'ba mươi mốt trên mười ba trên hai nghìn không trăm hai mươi'],
  ['ngày 2 tháng 6 năm 2023', 'ngày mùng hai tháng sáu năm hai nghìn không trăm hai mươi ba'],
  ['mỗi ngày 2 lần, 3 ngày', 'mỗi ngày hai lần, ba ngày'],
  ['4 tháng, tháng 4, thứ 4, quý 4, quý IV/2023', 'bốn tháng, tháng tư, thứ tư, quý bốn, quý bốn năm hai nghìn không trăm hai mươi ba'],
  ['quý 4/2023', 'quý bốn năm hai nghìn không trăm hai mươi ba'],
  ['lần thứ 1', 'lần thứ nhất'],
  ['19h30, 19 giờ 30, 7:05, 8h, 15 giờ', 'mười chín giờ ba mươi phút, mười chín giờ ba mươi phút, bảy giờ năm phút, tám giờ, mười lăm giờ'],
  ['mở cửa 7h–11h30', 'mở cửa từ bảy giờ đến mười một giờ ba mươi phút'],
]);

reads('telephone numbers', [
  ['Gọi 19000368 hoặc 1900.0368', 'Gọi một chín không không không ba sáu tám hoặc một chín không không không ba sáu tám'],
  ['0912 345 678', 'không chín một hai ba bốn năm sáu bảy tám'],
  ['024 1022, bấm 7', 'không hai bốn một không hai hai, bấm bảy'],
  ['gửi 156/5656', 'gửi một năm sáu hoặc năm sáu năm sáu'],
  ['được 156/1022 hộ', 'được một trăm năm mươi sáu trên một nghìn không trăm hai mươi hai hộ'],
  ['Số 156, 5656 nay do ai phụ trách', 'Số một năm sáu, năm sáu năm sáu nay do ai phụ trách'],
  ['113: công an', 'một một ba: công an'],
  ['tổng số 113 hộ, gọi đủ 115 người', 'tổng số một trăm mười ba hộ, gọi đủ một trăm mười lăm người'],
  ['Quyết định số 113', 'Quyết định số một trăm mười ba'],
]);

reads('documents', [
  ['Nghị định 63/2024/NĐ-CP', 'Nghị định số sáu mươi ba, năm hai nghìn không trăm hai mươi tư, của Chính phủ'],
  ['Luật 91/2025/QH15', 'Luật số chín mươi mốt, năm hai nghìn không trăm hai mươi lăm, của Quốc hội khóa mười lăm'],
  ['Luật Đất đai 31/2024/QH15', 'Luật Đất đai số ba mươi mốt, năm hai nghìn không trăm hai mươi tư, của Quốc hội khóa mười lăm'],
  ['Chỉ thị 24/CT-TTg', 'Chỉ thị số hai mươi tư của Thủ tướng Chính phủ'],
  ['QĐ 757/QĐ-BKHCN', 'Quyết định số bảy trăm năm mươi bảy của Bộ Khoa học và Công nghệ'],
  ['theo 24/CT-TTg ngày 13/9/2025', 'theo Chỉ thị số hai mươi tư của Thủ tướng Chính phủ, ngày mười ba tháng chín năm hai nghìn không trăm hai mươi lăm'],
  ['Công văn 793/BTTTT-THH ngày 5/3/2022 của Bộ', 'Công văn số bảy trăm chín mươi ba ngày mùng năm tháng ba năm hai nghìn không trăm hai mươi hai của Bộ'],
  ['Thông tư 06/2024, Điều 7', 'Thông tư số không sáu, năm hai nghìn không trăm hai mươi tư, Điều bảy'],
  ['Nghị quyết 01-NQ/TU', 'Nghị quyết số không một'],
  ['Hà Nội có Kế hoạch 02-KH/TU', 'Hà Nội có Kế hoạch số không hai của Thành ủy Hà Nội'],
]);

reads('addresses', [
  ['Mở dichvucong.gov.vn, rồi', 'Mở dịch vụ công chấm gờ o vê chấm vê en, rồi'],
  ['https://www.dichvucong.gov.vn/', 'dịch vụ công chấm gờ o vê chấm vê en'],
  ['help.zalo.me', 'hát e lờ pê chấm da lô chấm mờ e'],
  ['vneid.gov.vn/q/7', 'vê en e i dê chấm gờ o vê chấm vê en gạch chéo quy gạch chéo bảy'],
  ['https://vov.vn/q/7', 'vê o vê chấm vê en gạch chéo quy gạch chéo bảy'],
  ['https://vov.vn/mot-bai-rat-dai-khong-ai-go-noi', 'vê o vê chấm vê en'],
  ['xa@hanoi.gov.vn', 'ích a a còng hát a en o i chấm gờ o vê chấm vê en'],
  ['đuôi .gov.vn.', 'Đuôi chấm gờ o vê chấm vê en.'],
]);

reads('words and names', [
  ['Quét mã QR ở Zalo', 'Quét mã kiu a ở Da lô'],
  ['Mã QR, zalo', 'Mã kiu a, da lô'],
  ['thẻ bảo hiểm y tế (BHYT)', 'thẻ bảo hiểm y tế'],
  ['TNHH (trách nhiệm hữu hạn) Sapo', 'trách nhiệm hữu hạn Sapo'],
  ['về ANTT (ANTT là an ninh, trật tự).', 'Về an ninh, trật tự.'],
  ['viết tắt là BHYT', 'viết tắt là bê hát i dài tê'],
  ['TP. Hà Nội, TP.HCM, PGS.TS Lê', 'thành phố Hà Nội, thành phố Hồ Chí Minh, phó giáo sư, tiến sĩ Lê'],
  ['Đại hội XIII, quý IV, mục I, thứ IV', 'Đại hội mười ba, quý bốn, mục một, thứ tư'],
  ['CHÚ Ý: ĐỪNG vội', 'chú ý: đừng vội'],
  ['trên PostMart, Wi-Fi', 'trên Post Mart, oai phai'],
]);

reads('signs', [
  ['VNeID → “Cá nhân” → chọn “Chặn”', 'vê nờ i đi, rồi vào “Cá nhân”, rồi chọn “Chặn”'],
  ['mã (chỉ dùng một lần).', 'Mã, chỉ dùng một lần.'],
  ['trưởng/phó nhóm', 'trưởng, phó nhóm'],
  ['hỏi - đáp', 'hỏi, đáp'],
  ['“Thôn … xã …”', '“Thôn ba chấm xã ba chấm”'],
  ['Tên: …', 'Tên:'],
  ['chờ. 5 người đến. vội?', 'Chờ. Năm người đến. Vội?'],
  ['một 🇻🇳👍🏽 hai 5️⃣', 'một hai năm'],
  ['Chờ… Rồi bấm', 'Chờ. Rồi bấm'],
  ['R&D @ 🙂 •', 'rờ và dê a còng'],
  ['"xong"', '“xong”'],
  ['• • •', ''],
  ['', ''],
]);

describe('unknown abbreviations', () => {
  it.each<[string, string[], string]>([
    ['Vào XNK, gặp XNK.', ['XNK'], 'Vào ích en ca, gặp ích en ca.'],
    ['Sở KH và R&D', ['KH', 'R&D'], 'Sở ca hát và rờ và dê'],
    ['VNedu', ['VNedu'], 'vê en e dê u'],
    ['VNeID, BHYT, 18-NQ/TU, XXI, PA05', [], 'vê nờ i đi, bảo hiểm y tế, Nghị quyết số mười tám của Thành ủy Hà Nội, hai mươi mốt, pê a không năm'],
  ])('of %j are %j', (text, unknown, said) => expect(speak(text, { region: 'bac' }, words)).toEqual({ text: said, unknown }));
});
