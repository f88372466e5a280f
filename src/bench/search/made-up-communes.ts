import { provinceOf } from '../../domain/unit/province.ts';
import type { SearchRecord } from '../../search/record.ts';
import { randomFrom, type Random } from './random.ts';

/** Syllables that names of communes are made of; any two make a name. */
const syllables =
  'An Bắc Bình Cát Cẩm Châu Chính Cường Đại Đạo Điền Đình Đoàn Đô Đồng Đức Gia Giang Hà Hải Hậu Hiệp Hoàng Hòa Hồng Hợp Hùng Hưng Khánh Khê Kim Kỳ La Lạc Lam Lâm Liên Linh Long Lộc Lương Mai Minh Mỹ Nam Nghĩa Ngọc Nhân Ninh Phong Phú Phúc Phương Quang Quảng Quế Sơn Tam Tân Tây Thái Thanh Thành Thịnh Thọ Thuận Thủy Thượng Tiên Tiến Trung Trường Vân Vạn Vinh Vĩnh Xuân Yên'.split(
    ' ',
  );
const provinces = ['Cao Bằng', 'Lạng Sơn', 'Sơn La', 'Thái Nguyên', 'Phú Thọ', 'Bắc Ninh', 'Hưng Yên', 'Hải Phòng', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Gia Lai', 'Đắk Lắk', 'Lâm Đồng', 'Đồng Nai', 'Tây Ninh', 'Đồng Tháp', 'Vĩnh Long', 'Cà Mau'];
/** Real codes end below it. */
const firstCode = 33_000;

/** Made-up communes, each in the shape of a real one among `own`, with a name, code, province and figures of its own. Same input, same output. */
export function madeUpCommunes(own: SearchRecord[], count: number): SearchRecord[] {
  const models = own.filter(({ section, title }) => section === 'communes' && /^(Xã|Phường) /.test(title));
  const random = randomFrom(count);
  const taken = new Set(own.map(({ title }) => nameIn(title)));
  return Array.from({ length: count }, (_, index) => {
    let name = anyName(random);
    while (taken.has(name)) name = anyName(random);
    taken.add(name);
    return like(models[index % models.length]!, name, String(firstCode + index), random);
  });
}

const nameIn = (title: string) => title.replace(/^(Xã|Phường) | \(.*$/g, '');
const anyName = (random: Random) => `${random.pick(syllables)} ${random.pick(syllables)}`;

function like(model: SearchRecord, name: string, code: string, random: Random): SearchRecord {
  const province = random.pick(provinces);
  const changed = (text: string) =>
    text
      .replace(/^(Xã|Phường) .+ \(mã \d+/, (_, kind: string) => `${kind} ${anyName(random)} (mã ${firstCode + random.below(9999)}`)
      .replaceAll(nameIn(model.title), name)
      .replaceAll(model.words[0] ?? code, code)
      .replaceAll(provinceOf(model.place ?? province), province)
      .replace(/^(Ở .+? là (?:khoảng |trên )?)[\d.,]+/, (_, before: string) => before + String(random.below(100)));
  return {
    ...model,
    url: `/xa/thu-${code}/`,
    title: changed(model.title),
    place: changed(model.place ?? ''),
    words: [code],
    // Lines that lead to entries about the model itself would be false of another.
    blocks: model.blocks.filter(({ text }) => !text.startsWith('Đọc thêm')).map((block) => ({ ...block, text: changed(block.text) })),
  };
}
