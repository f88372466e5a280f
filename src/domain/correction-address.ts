/**
 * The address of a filled-in issue about a page: https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue
 * `repository`: owner/name on GitHub; `page`: the page's full address. The form is .github/ISSUE_TEMPLATE/sua-loi.yml, whose
 * fields go by their ids.
 */
export function correctionAddress(repository: string, page: URL): string {
  const fields = new URLSearchParams({ template: 'sua-loi.yml', title: `Sửa: ${page.pathname}`, 'dia-chi': page.href });
  return `https://github.com/${repository}/issues/new?${fields}`;
}
