import { strings } from '../site/strings.ts';
import type { Instruction } from './instructions.ts';
import type { SessionToPack } from './session-to-pack.ts';

/** The text file beside the first page, for those who look into a folder before they open anything. */
export const readMe = (session: SessionToPack, parts: readonly Instruction[]): string =>
  [`${strings.siteName}: ${session.title}`, ...parts.flatMap(({ title, lines }) => ['', title.toUpperCase(), ...lines.map((line) => `- ${line}`)]), '', strings.independence, ''].join('\n');

/** A text as old editors of Windows show it right: with the mark that says UTF-8 and their ends of lines. */
export const plainText = (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text.replace(/^\uFEFF/, '').replace(/\r?\n/g, '\r\n')}`);
