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

/** The comment on a pull request, in Markdown. Addresses stand as code: they are read, not followed. */
export function commentText({ pages, artefact, run, passed }: Preview): string {
  const shown = pages.slice(0, mostPages).map((page) => `- \`${page}\``);
  const more = pages.length > mostPages ? [`- … và ${pages.length - mostPages} trang nữa`] : [];
  return [
    commentMark,
    passed ? '**Trang dựng được, các phép thử đều qua.**' : `**Có chỗ chưa qua.** Xem [nhật ký](${run}), hoặc các dấu đỏ bên dưới; cách đọc lỗi ở \`docs/huong-dan-bien-tap.md\`.`,
    pages.length > 0 ? ['Trang thay đổi:', '', ...shown, ...more].join('\n') : 'Không trang nội dung nào thay đổi.',
    ...(artefact ? [`[Tải bản xem thử](${artefact}) (giữ 14 ngày, cần đăng nhập GitHub).`] : []),
  ].join('\n\n');
}
