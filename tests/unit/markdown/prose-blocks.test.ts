import { expect, it } from 'vitest';
import { wordsOfParts } from '../../../src/domain/script/prose.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { proseBlocks } from '../../../src/markdown/prose-blocks.ts';

const body = `Mở đầu.

## Kết quả

### Con số

Số *hộ* là <Figure id="so-ho" /> <Cite id="bao" />. Xem [bài này](/huong-dan/x/).

<Photo id="anh" />

Họ chỉ:

- tìm hiểu <Cite id="bao" />;
- **Cài đặt.** Rồi dùng.

1. Một mục.

| a | b |
|---|---|
| 1 | 2 |

> Lời kể.

<Warning title="Coi chừng">
Xem kỹ <Cite id="bao" />.

- Hỏi lại.
</Warning>

<Warning title="Một dòng">Đừng gửi.</Warning>
`;

it('is paragraphs, lists with what opens them, warnings; without sources, photos and tables', () => {
  const words = (texts: Parameters<typeof wordsOfParts>[0][]) => texts.map((parts) => wordsOfParts(parts, (id) => `[${id}]`));
  expect(proseBlocks(parseBody(body)).map(({ kind, place, part, headings, texts }) => [kind, part === place ? place : `${part} ${place}`, words(headings), words(texts)])).toEqual([
    ['text', undefined, [], ['Mở đầu.']],
    ['text', 'ket-qua con-so', ['Kết quả', 'Con số'], ['Số hộ là [so-ho]. Xem bài này.']],
    ['text', 'ket-qua con-so', [], ['Họ chỉ:', 'tìm hiểu;', 'Cài đặt. Rồi dùng.']],
    ['text', 'ket-qua con-so', [], ['Một mục.']],
    ['text', 'ket-qua con-so', [], ['Lời kể.']],
    ['warning', 'ket-qua con-so', [], ['Coi chừng', 'Xem kỹ.', 'Hỏi lại.']],
    ['warning', 'ket-qua con-so', [], ['Một dòng', 'Đừng gửi.']],
  ]);
});
