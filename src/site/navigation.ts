import { urls } from './urls.ts';

/** A section keeps its name, colour and icon throughout: card, heading, chart. */
export interface Section {
  id: 'stories' | 'guides' | 'pilots' | 'sessions' | 'communes' | 'indicators' | 'glossary' | 'sources';
  name: string;
  href: string;
  /** What a reader finds there, in one sentence. */
  promise: string;
}

export const sections: Section[] = [
  { id: 'guides', name: 'Hướng dẫn', href: urls.guides(), promise: 'Làm từng bước trên điện thoại, mỗi bước một việc.' },
  { id: 'stories', name: 'Câu chuyện', href: urls.stories(), promise: 'Người thật, việc thật ở làng quê, có ghi nguồn.' },
  { id: 'pilots', name: 'Mô hình', href: urls.pilots(), promise: 'Nơi làm thử đã làm gì, được gì, còn gì chưa biết.' },
  { id: 'sessions', name: 'Tập huấn', href: urls.sessions(), promise: 'Buổi học soạn sẵn cho tổ công nghệ số: giáo án, trình chiếu, tờ rơi.' },
  { id: 'communes', name: 'Xã', href: urls.units(), promise: 'Số liệu từng xã, kèm chuyện đổi tên, đổi địa giới.' },
  { id: 'indicators', name: 'Chỉ số', href: urls.indicators(), promise: 'Mỗi chỉ số đo gì, mục tiêu bao nhiêu, nơi nào có số.' },
  { id: 'glossary', name: 'Thuật ngữ', href: urls.glossary(), promise: 'Chữ viết tắt và từ khó, nói bằng lời thường.' },
  { id: 'sources', name: 'Nguồn', href: urls.sources(), promise: 'Mọi nguồn, và những điều trên trang dựa vào nguồn ấy.' },
];

export const section = (id: Section['id']): Section => sections.find((item) => item.id === id)!;
