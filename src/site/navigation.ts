import type { DrawingName } from '../domain/drawing-names.ts';
import { urls } from './urls.ts';

/** A section keeps its name, colour, icon and drawing throughout: card, heading, chart. */
export interface Section {
  id: 'stories' | 'guides' | 'pilots' | 'sessions' | 'communes' | 'indicators' | 'glossary' | 'sources';
  name: string;
  href: string;
  /** What a reader finds there, in one sentence. */
  promise: string;
  /** What its first page opens with. */
  drawing: DrawingName;
}

export const sections: Section[] = [
  { id: 'guides', name: 'Hướng dẫn', href: urls.guides(), promise: 'Làm từng bước trên điện thoại, mỗi bước một việc.', drawing: 'stepping-stones' },
  { id: 'stories', name: 'Câu chuyện', href: urls.stories(), promise: 'Người thật, việc thật ở làng quê, có ghi nguồn.', drawing: 'tea-table' },
  { id: 'pilots', name: 'Mô hình', href: urls.pilots(), promise: 'Hai xã đã làm gì, được gì, còn gì chưa biết.', drawing: 'seedlings' },
  { id: 'sessions', name: 'Tập huấn', href: urls.sessions(), promise: 'Buổi học soạn sẵn cho tổ công nghệ số: giáo án, trình chiếu, tờ rơi.', drawing: 'lesson' },
  { id: 'communes', name: 'Xã', href: urls.units(), promise: 'Số liệu từng xã, kèm chuyện đổi tên, đổi địa giới.', drawing: 'village-hedge' },
  { id: 'indicators', name: 'Chỉ số', href: urls.indicators(), promise: 'Mỗi chỉ số đo gì, mục tiêu bao nhiêu, nơi nào có số.', drawing: 'bamboo-bars' },
  { id: 'glossary', name: 'Thuật ngữ', href: urls.glossary(), promise: 'Chữ viết tắt và từ khó, nói bằng lời thường.', drawing: 'word-book' },
  { id: 'sources', name: 'Nguồn', href: urls.sources(), promise: 'Mọi nguồn, và những điều trên trang dựa vào nguồn ấy.', drawing: 'paper-stack' },
];

export const section = (id: Section['id']): Section => sections.find((item) => item.id === id)!;
