import { expect, it } from 'vitest';
import { report } from '../../../../src/checks/reporters/terminal.ts';
import { faultsWith } from '../../../fixtures/content-with.ts';

it('prints all faults in reading order, each with place, field, found, expected and fix', async () => {
  const faults = await faultsWith({
    'glossary.json': ['"mã quy a"', '5'],
    'guides/bao-lua-dao.mdx': (text) =>
      text
        .replace('published: 2026-11-22', 'published: 2026-02-30')
        .replace('topic: an-toan', 'topic: antoan\ntacGia: "Na"')
        .replace('done: "Công an đã nhận tin."\n', '')
        .replace('bị giục.', 'bị <b>giục</b> <Cite id="nguon-bai-bap" />.'),
  });
  expect(report(faults)).toMatchInlineSnapshot(`
    "content/glossary.json:12:5  Lỗi [sai-kieu]
      Trường:   1.spoken
      Thấy:     5
      Cần:      một dòng chữ
      Cách sửa: sửa giá trị cho đúng kiểu
      Xem thêm: docs/loi/sai-kieu.md

    content/guides/bao-lua-dao.mdx:2:1  Lỗi [thieu-truong]
      Trường:   done
      Thấy:     không có trường này
      Cần:      một dòng chữ
      Cách sửa: thêm trường “done”
      Xem thêm: docs/loi/thieu-truong.md

    content/guides/bao-lua-dao.mdx:5:1  Lỗi [sai-day]
      Trường:   published
      Thấy:     “2026-02-30”
      Cần:      ngày có thật, dạng 2026-11-22
      Cách sửa: viết năm-tháng-ngày, đủ hai chữ số cho tháng và ngày
      Xem thêm: docs/loi/sai-day.md

    content/guides/bao-lua-dao.mdx:7:1  Lỗi [sai-lua-chon]
      Trường:   topic
      Thấy:     “antoan”
      Cần:      một trong: giay-to, tien-bac, suc-khoe, an-toan, lien-lac, hoc-day
      Cách sửa: chọn đúng một giá trị trong danh sách
      Xem thêm: docs/loi/sai-lua-chon.md

    content/guides/bao-lua-dao.mdx:8:1  Lỗi [truong-la]
      Trường:   tacGia
      Thấy:     trường lạ: tacGia
      Cần:      chỉ những trường có trong mẫu
      Cách sửa: xóa trường này, hoặc sửa tên nếu gõ nhầm
      Xem thêm: docs/loi/truong-la.md

    content/guides/bao-lua-dao.mdx:28:25  Lỗi [the-la]
      Thấy:     thẻ <b>
      Cần:      chữ thường (Markdown) và các thẻ <Figure id="…">, <Cite id="…">, <Photo id="…">, <Warning title="…">
      Cách sửa: dùng Markdown hoặc một thẻ trong danh sách
      Xem thêm: docs/loi/the-la.md

    content/guides/bao-lua-dao.mdx:28:37  Lỗi [tham-chieu]
      Trường:   <Cite id>
      Thấy:     “nguon-bai-bap”
      Cần:      id của một nguồn có trong content/sources.json
      Cách sửa: sửa thành “nguon-bai-bao” nếu gõ nhầm, hoặc thêm nguồn này
      Xem thêm: docs/loi/tham-chieu.md

    Có 7 lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại."
  `);
});
