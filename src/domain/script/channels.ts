import type { Draft } from './passage.ts';
import { phoneAloud } from './phone-aloud.ts';
import { toSentences } from './to-sentences.ts';

/** What a script needs of an official channel. */
export interface ChannelToRead {
  kind: 'app' | 'website' | 'hotline' | 'office';
  label: string;
  phone?: string | undefined;
}

const openings = { app: 'Dùng ứng dụng', website: 'Xem trang web', hotline: 'Gọi điện thoại', office: 'Đến tận nơi' } as const;

/** Kinds by how much they help somebody who heard a loudspeaker: a place to walk to, a number to call, then a screen. */
const nearness = ['office', 'hotline', 'app', 'website'] as const;

/** Whom to ask. The short version names the nearest channel always, and the first number to call beside it. */
export function channelDrafts(channels: readonly ChannelToRead[]): Draft[] {
  const nearest = nearness.flatMap((kind) => channels.filter((channel) => channel.kind === kind))[0];
  const call = channels.find(({ kind }) => kind === 'hotline');
  return [
    { place: 'kenh-chinh-thuc', rank: 0, sentences: ['Bà con cần hỏi thì hỏi ở đâu?'] },
    ...channels.map((channel) => ({
      place: 'kenh-chinh-thuc',
      ...(channel === nearest || channel === call ? { rank: 0 } : {}),
      sentences: toSentences(`${openings[channel.kind]}: ${nameOf(channel)}`),
    })),
  ];
}

/** `156: gọi hoặc nhắn tin` with the phone 156 → `gọi hoặc nhắn tin, số một năm sáu`: a number is said once, and digit by digit. */
function nameOf({ label, phone }: ChannelToRead): string {
  if (!phone) return label;
  const name = label.startsWith(`${phone}:`) ? label.slice(phone.length + 1).trim() : label.replace(/\.$/, '');
  return `${name}, số ${phoneAloud(phone)}`;
}
