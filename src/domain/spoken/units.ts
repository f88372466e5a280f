import { NUMBER } from './number.ts';
import { literal } from './whole-word.ts';

/** Units and currencies written in short behind a number. */
const UNITS: Record<string, string> = {
  '%': 'phần trăm', '‰': 'phần nghìn', '°C': 'độ xê', '°': 'độ', km: 'ki lô mét', 'km²': 'ki lô mét vuông', km2: 'ki lô mét vuông', m: 'mét', 'm²': 'mét vuông', m2: 'mét vuông',
  'm³': 'mét khối', m3: 'mét khối', cm: 'xăng ti mét', mm: 'mi li mét', ha: 'héc ta', kg: 'ki lô gam', g: 'gam', ml: 'mi li lít', l: 'lít', kWh: 'ki lô oát giờ', kW: 'ki lô oát',
  KB: 'ki lô bai', kB: 'ki lô bai', MB: 'mê ga bai', GB: 'ghi ga bai', TB: 'tê ra bai', 'Mbit/s': 'mê ga bít mỗi giây', Mbps: 'mê ga bít mỗi giây', 'Gbit/s': 'ghi ga bít mỗi giây',
  'km/h': 'ki lô mét mỗi giờ', '₫': 'đồng', đ: 'đồng', VND: 'đồng', VNĐ: 'đồng', vnđ: 'đồng', USD: 'đô la Mỹ', $: 'đô la', '€': 'ơ rô', k: 'nghìn', K: 'nghìn', tr: 'triệu',
};
const short = Object.keys(UNITS).sort((a, b) => b.length - a.length).map(literal).join('|');
const MEASURED = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])(${NUMBER}) ?(${short})(?![\\p{L}\\p{N}²³])`, 'gu');
const DOLLARS = new RegExp(`([$€])(${NUMBER})`, 'gu');

/** What one thing is counted for: `12 triệu đồng/ha`, `7%/năm`. */
const each = 'năm|tháng|tuần|ngày|giờ|phút|giây|người|hộ|khẩu|suất|lượt|lần|ha|héc ta|kg|m²|m2|sào|mẫu|tấn|tạ|cái|chiếc|con|cây|đơn|hồ sơ|xã|thôn|bản|em|cháu|trẻ';
const EACH = new RegExp(`(?<=\\d[%₫đ]?(?:[ \\p{L}²]{0,24})) ?/ ?(?:1 )?(${each})(?![\\p{L}\\p{N}])`, 'gu');
const inFull = (unit: string) => UNITS[unit] ?? unit;

/** Units in words; the numbers stay for what comes after. */
export const sayUnits = (text: string, thousand: string): string =>
  text
    .replace(DOLLARS, '$2 $1')
    .replace(/(\d) ?(Mbit\/s|Gbit\/s|km\/h)(?!\p{L})/gu, (_, digit: string, unit: string) => `${digit} ${inFull(unit)}`)
    .replace(EACH, (_, unit: string) => ` mỗi ${inFull(unit)}`)
    .replace(MEASURED, (_, number: string, unit: string) => `${number} ${/^[kK]$/.test(unit) ? thousand : inFull(unit)}`)
    .replace(/(?:km|m)?[²³]/g, (unit) => (unit === '²' ? ' bình phương' : unit === '³' ? ' lập phương' : ` ${inFull(unit)}`))
    .replace(/[₫%‰€$°]/g, (unit) => ` ${inFull(unit)}`);
