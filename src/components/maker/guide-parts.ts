/** The parts of another page of this site that match a selector; refuses a page that cannot be had or holds none (Error). */
export async function partsOf(address: string, selector: string): Promise<HTMLElement[]> {
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const parts = [...page.querySelectorAll<HTMLElement>(selector)].map((part) => document.adoptNode(part));
  if (parts.length === 0) throw new Error(`${address}: no ${selector}`);
  return parts;
}

/** Headings of the first level become the second: the page has its own title. */
export function lowerTitle(part: HTMLElement): HTMLElement {
  for (const title of part.querySelectorAll('h1')) {
    const heading = document.createElement('h2');
    for (const { name, value } of title.attributes) heading.setAttribute(name, value);
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  return part;
}

/** Links of this page to the page where the session is put together carry the session with them. */
export function keepPlanInLinks(makerPage: string): void {
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => {
    if (link.pathname === makerPage && !link.hash) link.hash = location.hash;
  });
}
