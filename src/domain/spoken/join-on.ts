const APPROXIMATE = /(?:^|[^\p{L}])(?:khoảng|chừng|độ|gần|hơn|cỡ|tầm|trong|mức|tuổi|lớp|trang|bước|điều|mục|tháng|quý|tuần|thứ|giờ) $/iu;

/**
 * Words that lead in to what is said (`từ ngày mùng`), without those that stand before it already: behind `ngày ` only `mùng` is left,
 * behind `từ ` only `ngày mùng`. `before`: the text so far.
 */
export function joinOn(before: string, lead: string): string {
  const words = lead.split(' ').filter(Boolean);
  const there = words.findLastIndex((word) => new RegExp(`(?:^|[^\\p{L}])${word} $`, 'iu').test(before.slice(-8)));
  const left = words.slice(there + 1);
  if (left[0] === 'từ' && APPROXIMATE.test(before.slice(-12))) left.shift();
  return left.map((word) => `${word} `).join('');
}
