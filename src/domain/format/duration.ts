/** A length of time in minutes and seconds: `80` → `1 phút 20 giây`, `60` → `1 phút`, `45` → `45 giây`. Whole seconds. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [[Math.floor(whole / 60), 'phút'], [whole % 60, 'giây']] as const;
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(' ') || '0 giây';
}
