import { expect, it } from 'vitest';
import { headingIds } from '../../../src/markdown/heading-ids.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

it.each<[body: string, ids: string[]]>([
  ['## Ai làm gì, khi nào\n\n### Bước **một**: `Zalo`', ['ai-lam-gi-khi-nao', 'buoc-mot-zalo']],
  ['## Kết quả\n\n## Kết quả', ['ket-qua', 'ket-qua-2']],
  ['# Đầu bài\n\n## Dẫn 1\n\n## …', ['muc-dan-1', 'muc']],
  ['<Warning title="a">\n\n### Số cũ\n\n</Warning>', ['so-cu']],
  ['## Xã ![ảnh chợ](a.jpg) Yên Hòa <Cite id="a" />', ['xa-yen-hoa']],
  ['Chưa có đề mục.', []],
])('%j has %j', (body, ids) => expect(headingIds(parseBody(body))).toEqual(ids));
