import readXlsxFile from 'read-excel-file/universal';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { profilesOf } from '../../../src/checks/profiles.ts';
import { validFiles } from '../../../src/checks/valid-content.ts';
import { importData } from '../../../src/import/import-data.ts';
import { templateCsv, templateRows, templateXlsx, type TemplateData } from '../../../src/import/template.ts';
import { contentWith } from '../../fixtures/content-with.ts';
import { headers } from '../../fixtures/spreadsheets.ts';

const ofProvince = { id: 'tinh', indicator: 'cai-dat-ung-dung', value: 5, qualifier: 'gần', asOf: '2023', asOfBasis: 'stated', kind: 'actual', source: 'bai-bao', quote: 'gần 5' };
const content = await contentWith({ 'observations/a.json': () => JSON.stringify({ unit: 'ninh-binh-37', observations: [ofProvince] }) }, 'content-merged');
const data: TemplateData = { ...profilesOf(content).profiles!, sources: validFiles(content, 'sources').flatMap((file) => file.data) };
const csv = templateCsv(data);
const xlsx = await templateXlsx(data);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the template', () => {
  it('begins with the column names and a real row of a commune', () => {
    expect(templateRows(data).slice(0, 2)).toEqual([
      headers,
      ['14722', 'xã Yên Hòa', 'Tỷ lệ hồ sơ nộp qua mạng', '21%', 'khoảng', '2021–2022', 'suy ra', 'thực tế', '', 'bai-bao', 'hồ sơ trực tuyến đạt khoảng 21%', 'Cả năm.'],
    ]);
  });

  it('explains every column in a remark', () => {
    const remarks = templateRows(data).slice(2).map(([text]) => text);
    expect(remarks.every((text) => text?.startsWith('# '))).toBe(true);
    expect(headers.filter((header) => !remarks.some((text) => text?.startsWith(`# ${header}`)))).toEqual([]);
    expect(remarks).toContain('# Mã đơn vị (bắt buộc): Mã của xã, phường: 5 chữ số, giữ số 0 ở đầu. Số của nơi cũ ghi mã cũ.');
  });

  it('has a byte order mark, Windows line ends and NFC text', () => {
    expect([csv.startsWith('\uFEFFMã đơn vị,Tên đơn vị,'), csv.endsWith('\r\n'), csv === csv.normalize('NFC')]).toEqual([true, true, true]);
  });

  it.each([['csv', new TextEncoder().encode(csv)], ['xlsx', xlsx]])('is taken back as it is: .%s', async (kind, bytes) => {
    const { faults, files, preview } = await importData(`mau.${kind}`, bytes, content);
    expect([faults, files]).toEqual([[], []]);
    expect(preview).toContain('Cộng: thêm 0, đổi 0, giữ nguyên 1.');
  });

  it('has a second sheet with every code, indicator, framework and source', async () => {
    const sheets = await readXlsxFile(xlsx.slice().buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Số liệu', 'Danh mục']);
    const rows = sheets[1]!.data.map((cells) => cells.filter((cell) => cell !== null).join(' | '));
    expect(rows).toEqual(expect.arrayContaining([
      'Mã đơn vị', '09829 | xã Song Phượng | đến 30/6/2025', '01 | thành phố Hà Nội', 'Chỉ số', 'cai-dat-ung-dung | Số lượt cài ứng dụng | số đếm, lượt cài',
      'Khung chỉ tiêu', 'nq-18 | Nghị quyết 18', 'Nguồn', 'bai-bao | Bài báo | Bài báo',
    ]));
    expect(rows.length).toBe(4 + 11 + 4 + 1 + 4);
  });

  it('is the same bytes at any moment and in any time zone', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(Buffer.from(await templateXlsx(data)).equals(xlsx)).toBe(true);
  });

  it('has no example where no number is known', () => {
    expect(templateRows({ ...data, units: [] })[1]?.[0]).toMatch(/^# Mã đơn vị/);
  });
});
