import { formatPhone } from './phone.ts';

/** What a channel is called beside its number, which is not said twice: `113: công an` → `công an`, `Tổng đài 1900 1009` → `Tổng đài`. */
export function channelName(label: string, phone?: string): string {
  if (!phone) return label;
  if (label.startsWith(`${phone}:`)) return label.slice(phone.length + 1).trim();
  const written = formatPhone(phone).replaceAll('\u00a0', ' ');
  const ending = [phone, written].find((number) => label.endsWith(` ${number}`));
  return ending ? label.slice(0, -ending.length - 1) : label;
}
