import { fold } from './text/fold.ts';

/**
 * The code that someone means by what they type: `07`, `Mã 7`, `Q/7`, a whole address, with capitals or tone marks from the
 * phone's keyboard. Empty when there is none in it.
 */
export function readTypedCode(typed: string): string {
  const words = fold(typed).trim().replace(/[?#].*$/, '');
  const last = /(?:^|\/)q\/+([^/]*)\/*$/.exec(words)?.[1] ?? words.replace(/^(?:ma so|ma|so)\s+/, '');
  const code = last.replace(/[^a-z0-9]/g, '');
  return /^\d+$/.test(code) ? code.replace(/^0+/, '') : code;
}
