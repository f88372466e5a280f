import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareFiles, manifestName, parseManifest } from './manifest.ts';
import { sealFolder, wholeOf } from './seal-folder.ts';

/** Whether a folder is the site that was built, and what to tell. */
export interface Verdict {
  whole: boolean;
  text: string;
}

/** As many paths of a kind as help; the rest is a number. */
const most = 20;

/**
 * Holds a downloaded site against the manifest in it and says in Vietnamese what is missing, changed or added. `expected` is the
 * hash of the whole as it was published elsewhere: without it, who changes both a file and the manifest is not found out.
 */
export async function verifyFolder(folder: string, expected?: string): Promise<Verdict> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) return bad(`Không thấy tệp “${manifestName}” trong “${folder}”. Hãy chỉ tới thư mục của một bản dựng đầy đủ.`);
  const manifest = parseManifest(text);
  if (!manifest) return bad(`Tệp “${manifestName}” trong “${folder}” hỏng, không đọc được. Hãy tải lại.`);
  if (wholeOf(manifest.files) !== manifest.whole) return bad(`Tệp “${manifestName}” trong “${folder}” đã bị sửa: danh sách không khớp mã của cả bản. Hãy tải lại.`);
  if (expected !== undefined && expected.toLowerCase() !== manifest.whole) return bad(`Đây là bản khác. Cần mã ${expected}, thấy mã ${manifest.whole}.`);

  const { missing, changed, added } = compareFiles(manifest.files, await sealFolder(folder));
  const parts = [...told('Thiếu', missing), ...told('Bị sửa', changed), ...told('Thừa', added)];
  if (parts.length > 0) return bad(`“${folder}” không đúng bản đã dựng.\n${parts.join('\n')}`);
  return { whole: true, text: `Đúng bản đã dựng: ${Object.keys(manifest.files).length} tệp. Mã của cả bản: ${manifest.whole}` };
}

const bad = (text: string): Verdict => ({ whole: false, text });

function told(word: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const rest = paths.length > most ? [`  … và ${paths.length - most} tệp nữa`] : [];
  return [`${word} ${paths.length} tệp:`, ...paths.slice(0, most).map((path) => `  ${path}`), ...rest];
}
