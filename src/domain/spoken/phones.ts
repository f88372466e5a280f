import { readDigits } from './integer.ts';

const LONG = /(?<![\p{L}\p{N}.,/-])(?:1[89]00(?:[ .-]?\d){4,6}|(?:\(\+?84\)|\+84|\(0\d{1,3}\)|0\d{1,3})(?:[ .-]?\d{2,7}){1,4})(?![\p{L}\p{N}]|[/-]\d|[.,]\d)/gu;
const SENTENCE = /(?:[^.!?\n]|[.!?](?=\S))+/gu;

/** The numbers of three or four digits that are dialled; the same digits count households elsewhere. */
const short = '(?:11[1-9]|156|5656|1022|1039|1080)';
const counted = '(?! ?(?:%|phần trăm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|hộ|người|em|cháu|ngày|tháng|giờ|phút|lượt|lần|cuộc|xã|phường|thôn|nhà|năm|tuổi|bản|bảng|ha|km|kg|m|mét|tổ)(?!\\p{L}))';
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])${short}(?: ?/ ?${short})?(?![\\p{L}\\p{N}%]|[/-]|[.,]\\d)${counted}`, 'gu');
const CALL = /(?<!\p{L})(?:gọi|nhắn|tổng đài|đầu số|đường dây nóng|hotline|nối (?:tới|đến|máy)|cứu nạn|cứu hỏa|cấp cứu|khẩn cấp)(?!\p{L})/iu;
/** `số 156` and the numbers joined to it, but not `tổng số 156`, `Quyết định số 156`. */
const NAMED = new RegExp(`(?<!\\p{L})(?<!(?:tổng|trong|con|một|quyết|định|văn|bản|kế|hoạch|thư) )số ${short}(?:(?:, | và | hoặc | hay )${short})*(?!\\p{N}|[/-])${counted}`, 'giu');
/** The label of a line: `113: công an`; two of them with a slash between, which no ratio looks like. */
const LABEL = new RegExp(`^${short}(?=:)|(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])${short} ?/ ?${short}(?![\\p{L}\\p{N}%]|[/-]|[.,]\\d)${counted}`, 'gmu');

/** Telephone numbers digit by digit. A short one is dialled where it is called so, or where its sentence tells of calling. */
export const sayPhones = (text: string): string =>
  text
    .replace(LONG, (written) => ((written.match(/\d/g) ?? []).length >= 7 ? readDigits(written) : written))
    .replace(SENTENCE, (sentence) => (CALL.test(sentence) ? sentence.replace(SHORT, dial) : sentence))
    .replace(NAMED, dial)
    .replace(LABEL, dial);

/** Two numbers with a slash between are either of two. */
const dial = (written: string): string => written.replace(/ ?\/ ?/g, ' hoặc ').replace(/\d+/g, readDigits);
