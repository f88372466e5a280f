/** Whether a build is for GitHub Pages, from `HOSTING`: it sets no headers of ours, and compresses by itself. Refuses other words (Error). */
export function isGitHubPages(hosting: string | undefined): boolean {
  if (!hosting) return false;
  if (hosting !== 'github-pages') throw new Error(`HOSTING: unexpected \`${hosting}\`, expected github-pages or nothing`);
  return true;
}
