import { periodEnd } from '../format/period.ts';
import { isCommuneLevel, type Unit } from '../unit/unit.ts';

/** What makes the places of one indicator hard to compare, read off the data; in words for the reader. */
export function comparisonCautions(readings: readonly { unitId: string; asOf: string; asOfBasis: string; kind: string }[], unitOf: (id: string) => Unit): string[] {
  const actual = readings.filter(({ kind }) => kind === 'actual');
  const units = [...new Set(actual.map(({ unitId }) => unitId))].map(unitOf);
  if (units.length === 0) return [];
  const years = new Set(actual.map(({ asOf }) => periodEnd(asOf).slice(0, 4)));
  return [
    ...(years.size > 1 ? ['Các số lấy ở những năm khác nhau.'] : []),
    ...(units.some(isCommuneLevel) && !units.every(isCommuneLevel) ? ['Có cả cấp xã và cấp trên: không xếp chung một hàng.'] : []),
    ...(units.some(({ validTo }) => validTo !== null) ? ['Có nơi đã nhập hoặc chia; số của nơi ấy theo địa giới cũ, không dùng cho nơi mới.'] : []),
    ...(actual.some(({ asOfBasis }) => asOfBasis === 'inferred') ? ['Có mốc thời gian do trang suy ra từ nội dung bài.'] : []),
  ];
}
