/** First line of the comment, by which it is found again and rewritten. */
export const commentMark = '<!-- lang-so: xem thử -->';

/** What the comment says. */
export interface Preview {
  /** Addresses of changed pages, made by `changedPages`. */
  pages: readonly string[];
  /** Address of the built site to download; undefined when it was not built. */
  artefact: string | undefined;
  /** Address of the run with its log. */
  run: string;
  /** Whether building and all tests went well. */
  passed: boolean;
}

const mostPages = 30;

/**
 * How to open the preview. Its addresses begin at the root of the site, so its files show nothing when opened by themselves:
 * a server is needed, ours or Python's. It was built by code that nobody has looked at.
 */
const howToLook = (artefact: string) => `**Xem thử:** [tải tệp nén](${artefact}) (giữ 14 ngày, cần đăng nhập GitHub), giải nén vào một thư mục, rồi chạy một trong hai lệnh:

\`\`\`sh
npm run preview -- duong-dan-toi/trang-xem-thu                        # trong kho này, đã npm ci
python3 -m http.server 4321 --directory duong-dan-toi/trang-xem-thu   # máy có Python, không cần kho
\`\`\`

Mở <http://localhost:4321/>, hoặc thêm địa chỉ của một trang ở trên vào sau. Bấm thẳng vào tệp \`.html\` thì trang hiện không đúng. Bản này do mã chưa duyệt dựng ra: chỉ xem, đừng gõ mật khẩu hay tin riêng.`;

/** The comment on a pull request, in Markdown. Addresses stand as code: they are read, not followed. */
export function commentText({ pages, artefact, run, passed }: Preview): string {
  const shown = pages.slice(0, mostPages).map((page) => `- \`${page}\``);
  const more = pages.length > mostPages ? [`- … và ${pages.length - mostPages} trang nữa`] : [];
  return [
    commentMark,
    passed ? '**Trang dựng được, các phép thử đều qua.**' : `**Có chỗ chưa qua.** Xem [nhật ký](${run}), hoặc các dấu đỏ bên dưới; cách đọc lỗi ở \`docs/huong-dan-bien-tap.md\`.`,
    pages.length > 0 ? ['Trang thay đổi:', '', ...shown, ...more].join('\n') : 'Không trang nội dung nào thay đổi.',
    ...(artefact ? [howToLook(artefact)] : []),
  ].join('\n\n');
}
