import { describe, expect, it } from 'vitest';
import { commentMark, commentText } from '../../../src/pull-request/comment-text.ts';
import { commentPreview, pullNumber } from '../../../src/pull-request/comment-preview.ts';
import { gitHubApi } from '../../../src/pull-request/github-api.ts';

const run = { id: '77', headSha: 'a'.repeat(40), conclusion: 'success', repository: 'https://git.example/lang/so' };

/** A GitHub that answers from a table and remembers what was written. */
function gitHub(answers: Record<string, unknown>) {
  const written: unknown[] = [];
  const github = {
    get: (path: string) => Promise.resolve(answers[path.split('?')[0]!]),
    send: (...sent: unknown[]) => Promise.resolve(void written.push(sent)),
  };
  return { github, written };
}
const answers = {
  '/pulls/5': { state: 'open', head: { sha: run.headSha } },
  '/pulls/5/files': [{ filename: 'content/stories/ma-qr.mdx', status: 'added' }, { filename: '](https://ai.example).mdx', status: 'added' }],
  '/actions/runs/77/artifacts': { artifacts: [{ id: 9, name: 'trang-xem-thu' }, { id: 8, name: 'yeu-cau-gop' }] },
  '/issues/5/comments': [],
};

describe('the comment', () => {
  it('names the pages and the preview', async () => {
    const { github, written } = gitHub(answers);
    await commentPreview('5\n', run, github);
    expect(written).toMatchInlineSnapshot(`
      [
        [
          "POST",
          "/issues/5/comments",
          {
            "body": "<!-- lang-so: xem thử -->

      **Trang dựng được, các phép thử đều qua.**

      Trang thay đổi:

      - \`/cau-chuyen/ma-qr/\`

      **Xem thử:** [tải tệp nén](https://git.example/lang/so/actions/runs/77/artifacts/9) (giữ 14 ngày, cần đăng nhập GitHub), giải nén vào một thư mục, rồi chạy một trong hai lệnh:

      \`\`\`sh
      npm run preview -- duong-dan-toi/trang-xem-thu                        # trong kho này, đã npm ci
      python3 -m http.server 4321 --directory duong-dan-toi/trang-xem-thu   # máy có Python, không cần kho
      \`\`\`

      Mở <http://localhost:4321/>, hoặc thêm địa chỉ của một trang ở trên vào sau. Bấm thẳng vào tệp \`.html\` thì trang hiện không đúng. Bản này do mã chưa duyệt dựng ra: chỉ xem, đừng gõ mật khẩu hay tin riêng.",
          },
        ],
      ]
    `);
  });

  it('is rewritten, not written twice', async () => {
    const { github, written } = gitHub({ ...answers, '/issues/5/comments': [{ id: 1, body: commentMark, user: { type: 'User' } }, { id: 2, body: `${commentMark}\n\ncũ`, user: { type: 'Bot' } }] });
    await commentPreview('5', run, github);
    expect(written).toEqual([['PATCH', '/issues/comments/2', { body: expect.stringContaining('/cau-chuyen/ma-qr/') as unknown }]]);
  });

  it.each([
    ['another last commit', { state: 'open', head: { sha: 'b'.repeat(40) } }],
    ['closed', { state: 'closed', head: { sha: run.headSha } }],
  ])('is not written into a pull request: %s', async (_, pull) => {
    const { github, written } = gitHub({ ...answers, '/pulls/5': pull });
    await expect(commentPreview('5', run, github)).rejects.toThrow(/expected open at/);
    expect(written).toEqual([]);
  });

  it('says that something failed, and stays short', () => {
    const text = commentText({ pages: Array.from({ length: 32 }, (_, index) => `/xa/a-${index}/`), artefact: undefined, run: 'https://git.example/r', passed: false });
    expect(text).toContain('**Có chỗ chưa qua.** Xem [nhật ký](https://git.example/r)');
    expect(text).toContain('- … và 2 trang nữa');
    expect(text).not.toContain('bản xem thử');
  });
});

it.each(['', '0', '05', '-5', '5;rm', '5\n6', '../5', '5\r\n', '1e3', '12345678901'])('the number %j is refused', (claimed) => expect(() => pullNumber(claimed)).toThrow(/number\.txt/));

it('asks GitHub with the token and refuses failures', async () => {
  const asked: [string, RequestInit][] = [];
  const ask = ((url: string, init: RequestInit) => {
    asked.push([url, init]);
    return Promise.resolve(new Response('{}', { status: url.endsWith('/no') ? 403 : 200 }));
  }) as typeof fetch;
  const api = gitHubApi('https://api.git.example', 'lang/so', 'khoa', ask);
  await expect(api.get('/no')).rejects.toThrow('GET /no: unexpected status 403');
  await api.send('POST', '/yes', { body: 'x' });
  expect(asked[1]).toEqual(['https://api.git.example/repos/lang/so/yes', { method: 'POST', body: '{"body":"x"}', headers: expect.objectContaining({ authorization: 'Bearer khoa' }) as unknown }]);
});
