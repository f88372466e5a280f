/** Asks for files under `index` at once, so that they need not wait for one another. */
export function preload(index: string, files: string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    if (file.endsWith('.js')) link.rel = 'modulepreload';
    else Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = index + file;
    document.head.append(link);
  }
}
