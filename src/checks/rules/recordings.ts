import type { RecordingFile } from '../../audio/read-recordings.ts';
import { maxBytes } from '../../audio/recording-kind.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { validEntries } from '../valid-content.ts';

/** The recording that an entry names is there; every file of content/audio/ can be published, and some entry names it. */
export function recordingsRule(content: Content): Fault[] {
  const { recordings, entries } = content;
  const files = new Set(recordings.map(({ name }) => name));
  const missing = (['stories', 'guides', 'pilots'] as const).flatMap((collection) =>
    validEntries(content, collection).flatMap(({ entry, data: { audio } }) => {
      if (!audio || files.has(audio.file)) return [];
      const close = nearest(audio.file, files);
      return faultAt(entry, ['audio', 'file'], {
        code: 'am-thanh-thieu', found: `không có tệp content/audio/${audio.file}`, expected: 'tên một tệp có trong content/audio/',
        fix: close ? `sửa thành “${close}” nếu gõ nhầm, hoặc tải tệp tiếng lên thư mục ấy` : 'tải tệp tiếng lên thư mục ấy, hoặc bỏ trường audio',
      });
    }),
  );
  const named = new Set(entries.map(({ data }) => (data as { audio?: { file?: unknown } | null } | null | undefined)?.audio?.file));
  const readable = entries.every(({ data }) => data !== undefined);
  const inFiles = recordings.flatMap(({ name, file, found }) => {
    const fault = (words: IssueWords): Fault => ({ file, line: 1, column: 1, field: '', ...words });
    if ('flaw' in found) return [fault(words(found))];
    return readable && !named.has(name) ? [fault(unnamed(name))] : [];
  });
  return [...missing, ...inFiles];
}

const unnamed = (name: string): IssueWords => ({
  code: 'am-thanh-thua', found: `không bài nào dùng tệp tiếng ${name}`, expected: 'mỗi tệp trong content/audio/ có một bài nêu tên', fix: 'khai báo tệp trong trường audio của bài, hoặc xóa tệp này',
});

const kinds = 'tiếng MP3 (.mp3) hoặc AAC trong MP4 (.m4a), đúng với đuôi tên';

function words(found: Extract<RecordingFile['found'], { flaw: string }>): IssueWords {
  switch (found.flaw) {
    case 'heavy':
      return { code: 'am-thanh-lon', found: `tệp nặng ${found.detail} MB`, expected: `nhiều nhất ${maxBytes / 1e6} MB`, fix: 'lưu lại với một kênh, 64 kbit/giây là đủ nghe giọng nói; bài dài thì thu bản 90 giây' };
    case 'type':
      return { code: 'am-thanh-loai', found: `tệp loại khác: ${found.detail}`, expected: kinds, fix: 'mở bằng ứng dụng ghi âm hay sửa tiếng, xuất thành MP3 rồi tải lên lại; đổi đuôi tên thôi thì chưa được' };
    case 'broken':
      return { code: 'am-thanh-loai', found: 'không nghe được giây nào', expected: kinds, fix: 'tải lại tệp từ máy đã thu' };
    case 'location':
      return { code: 'am-thanh-toa-do', found: 'tệp ghi nơi thu tiếng', expected: 'tệp không ghi tọa độ, vì tệp được đăng nguyên như vậy', fix: 'tắt vị trí trong ứng dụng ghi âm rồi thu lại, hoặc xuất lại thành MP3' };
  }
}
