import { findAddresses } from '../links/find-addresses.ts';
import { spell } from './letters.ts';
import type { SpokenWord } from './speak.ts';

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** The end of an address, or of a file's name, mentioned alone: `.gov.vn`, `.apk`. */
const ENDING = /(?<![\p{L}\p{N}.])(?:\.[a-z]{2,10}){1,3}(?![\p{L}\p{N}]|\.\p{L})/gu;
const ENDINGS: Record<string, string> = { com: 'com', net: 'nét', vn: 'vê en', gov: 'gờ o vê' };
/** What belongs to a host that stands without `https://`. */
const PATH = /^(?:\/[\p{L}\p{N}_-]+)+/u;
/** Nobody types a longer path by ear; the host alone is read then. */
const longestPath = 20;

/**
 * Addresses as someone says them who wants them typed: a host by the words given for it, or for its end (`zalo.me` in `help.zalo.me`),
 * everything else letter by letter, because toneless syllables cannot be guessed. `https://` and `www.` are never said.
 */
export function sayAddresses(text: string, words: readonly SpokenWord[]): string {
  const hosts = new Map(words.filter(({ written }) => /^[^\s.]+(?:\.[^\s.]+)+$/.test(written)).map(({ written, spoken }) => [written, spoken]));
  const mailed = text.replace(EMAIL, (address) => {
    const [box = '', host = ''] = address.split('@');
    return `${spell(box)} a còng ${readHost(host, hosts)}`;
  });
  let from = 0;
  const pieces = findAddresses(mailed).map(({ index, text: found, kind }) => {
    const address = found + (kind === 'host' ? (PATH.exec(mailed.slice(index + found.length, index + found.length + 80))?.[0] ?? '') : '');
    const piece = mailed.slice(from, index) + readAddress(address, hosts);
    from = index + address.length;
    return piece;
  });
  return (pieces.join('') + mailed.slice(from)).replace(ENDING, (ending) => ` ${readLabels(ending.slice(1), true)}`);
}

function readAddress(address: string, hosts: Map<string, string>): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)\/?([^?#]*?)\/?(?:[?#].*)?$/i.exec(address) ?? [];
  const tail = path && path.length <= longestPath ? ` gạch chéo ${spell(path)}` : '';
  return readHost(host, hosts) + tail;
}

function readHost(host: string, hosts: Map<string, string>): string {
  const labels = host.toLowerCase().split('.');
  const at = labels.findIndex((_, index) => hosts.has(labels.slice(index).join('.')));
  if (at < 0) return readLabels(labels.join('.'));
  const known = hosts.get(labels.slice(at).join('.'))!;
  return at === 0 ? known : `${readLabels(labels.slice(0, at).join('.'))} chấm ${known}`;
}

const readLabels = (labels: string, isEnding = false): string =>
  (isEnding ? 'chấm ' : '') + labels.split('.').map((label) => ENDINGS[label] ?? spell(label)).join(' chấm ');
