import type { DrawingName } from '../drawing-names.ts';

/** A part of an entry shown by itself on a wall. Texts are as written; what surrounds them is the component's. */
export type Slide = { lesson?: Lesson } & (
  | { kind: 'title'; title: string; forWhom: string; drawing?: DrawingName }
  | { kind: 'list'; heading: string; items: readonly string[] }
  | { kind: 'schedule'; items: readonly { title: string; minutes: number }[] }
  | ({ kind: 'step'; number: number; total: number } & Step)
  | { kind: 'done'; text: string }
  | { kind: 'scam'; trick: string; response: string }
  | { kind: 'trouble'; when: string; fix: string }
  | { kind: 'help'; channels: readonly Channel[] }
  | ({ kind: 'question'; number: number } & Question)
  | ({ kind: 'answer'; number: number } & Question)
  | { kind: 'guides'; items: readonly { title: string; address: string }[] }
  | { kind: 'end'; title: string }
);

/** Which guide of a session a slide belongs to: its running head. */
export interface Lesson {
  title: string;
  number: number;
  total: number;
}

export interface Step {
  do: string;
  where?: string | undefined;
  see?: string | undefined;
  screen?: { title: string; lines: readonly string[]; button?: string | undefined } | undefined;
}

export interface Channel {
  kind: 'app' | 'website' | 'hotline' | 'office';
  label: string;
  url?: string | undefined;
  phone?: string | undefined;
}

/** `answer` counts from 1. */
export interface Question {
  question: string;
  options: readonly string[];
  answer: number;
  why: string;
}
