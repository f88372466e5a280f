import type { Content } from '../content.ts';
import { definitions } from '../definitions.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { references, type TargetKind } from '../references.ts';

/** In which file an editor finds or adds each kind of id. */
export const homes: Record<TargetKind, { name: string; where: string }> = {
  source: { name: 'nguồn', where: 'content/sources.json' },
  unit: { name: 'đơn vị hành chính', where: 'content/units.json' },
  indicator: { name: 'chỉ số', where: 'content/indicators.json' },
  framework: { name: 'khung chỉ tiêu', where: 'content/frameworks.json' },
  figure: { name: 'số liệu', where: 'trường figures của bài' },
  observation: { name: 'số liệu', where: 'content/observations/' },
  guide: { name: 'hướng dẫn', where: 'content/guides/' },
  pilot: { name: 'mô hình', where: 'content/pilots/' },
  statement: { name: 'mục sự kiện, nhận định', where: 'content/statements/' },
  target: { name: 'mục tiêu', where: 'content/indicators.json' },
  story: { name: 'câu chuyện', where: 'content/stories/' },
  session: { name: 'buổi tập huấn', where: 'content/sessions/' },
};

/** Every id that is used is defined, and each is defined once. */
export function referencesRule(content: Content): Fault[] {
  const defined = new Map<string, Set<string>>();
  const faults: Fault[] = [];
  for (const { kind, id, file, locate, path } of definitions(content)) {
    // Figures and observations share one space of names, because `<Figure id>` prints either.
    const space = kind === 'figure' ? 'observation' : kind;
    const ids = defined.get(space) ?? defined.set(space, new Set()).get(space)!;
    if (ids.has(id)) {
      faults.push({
        file, ...locate(path), code: 'trung-id', field: path.join('.'),
        found: `id “${id}” đã dùng ở chỗ khác`, expected: 'mỗi id chỉ đặt một lần trong cả trang', fix: 'đặt id khác cho mục này',
      });
    }
    ids.add(id);
  }
  for (const { to, id, file, locate, path } of references(content)) {
    const ids = defined.get(to) ?? new Set();
    if (ids.has(id)) continue;
    faults.push({ file, ...locate(path), code: 'tham-chieu', field: path.join('.'), ...missing(to, id, ids) });
  }
  return faults;
}

/** Words for an id that nothing defines. */
export function missing(to: TargetKind, id: string, ids: Iterable<string>): Pick<Fault, 'found' | 'expected' | 'fix'> {
  const close = nearest(id, ids);
  return {
    found: `“${id}”`,
    expected: `id của một ${homes[to].name} có trong ${homes[to].where}`,
    fix: close ? `sửa thành “${close}” nếu gõ nhầm, hoặc thêm ${homes[to].name} này` : `thêm ${homes[to].name} này vào ${homes[to].where}, hoặc dùng id khác`,
  };
}
