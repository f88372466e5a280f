declare global {
  interface Window {
    /** What `watchLoad` saw so far, in milliseconds since the start of the navigation; `shift` has no unit. */
    loadMarks: { first: number; largest: number; shift: number; blocked: number };
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Runs in the page, before anything else. Nobody touches the page, so all shifts count, and as one window: never fewer than Chromium would count. */
export function watchLoad(): void {
  const marks = (window.loadMarks = { first: 0, largest: 0, shift: 0, blocked: 0 });
  const watch = (type: string, see: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') marks.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (marks.largest = startTime));
  watch('layout-shift', (entry) => (marks.shift += (entry as LayoutShift).value));
  watch('longtask', ({ duration }) => (marks.blocked += Math.max(0, duration - 50)));
}
