import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { claimElements, isClaimElement, literalAttribute, type ClaimElement } from './claim-elements.ts';

/** A piece of a claim's sentence: words, or a figure to print. */
export type ClaimPart = string | { figure: string };

/** A sentence of prose that rests on a source, named directly (`<Cite>`) or through a figure. */
export interface ProseClaim {
  /** Anchor on the page, e.g. `dan-3`. */
  anchor: string;
  rests: { on: 'source' | 'figure'; id: string };
  parts: ClaimPart[];
}

/**
 * While sentences are split, U+FFFC stands for a citation and U+FFFB for a figure; Vietnamese text never holds them. A
 * citation after a full stop belongs to the sentence before it, a figure to the one it begins.
 */
const placeholder = /[\uFFFB\uFFFC](\d+);/g;
const sentenceEnd = /(?<=(?<!\b(?:TP|Tp|TS|ThS|PGS|GS|Q|P|H))[.!?…]["”]?(?:\s*\uFFFC\d+;)*)\s+(?!\uFFFC)/u;

/** Every claim in a body, with the sentence it stands in. */
export function extractClaims(tree: Root): ProseClaim[] {
  const elements = claimElements(tree);
  const numberOf = new Map(elements.map(({ node }, index) => [node, index]));
  const claims: ProseClaim[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    for (const sentence of flatten(paragraph, numberOf).split(sentenceEnd)) {
      for (const [, index] of sentence.matchAll(placeholder)) {
        const { node, anchor } = elements[Number(index)]!;
        const on = node.name === 'Cite' ? 'source' : 'figure';
        claims.push({ anchor, rests: { on, id: literalAttribute(node, 'id') ?? '' }, parts: toParts(sentence, elements) });
      }
    }
  });
  return claims;
}

function flatten(node: Paragraph | Nodes, numberOf: Map<ClaimElement, number>): string {
  if (isClaimElement(node as Nodes)) return `${(node as ClaimElement).name === 'Cite' ? '\uFFFC' : '\uFFFB'}${numberOf.get(node as ClaimElement)};`;
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value.replace(/\s+/g, ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => flatten(child, numberOf)).join('') : '';
}

function toParts(sentence: string, elements: { node: ClaimElement }[]): ClaimPart[] {
  return sentence
    .trim()
    .split(/(\s*[\uFFFB\uFFFC]\d+;)/)
    .flatMap((piece): ClaimPart[] => {
      const index = /[\uFFFB\uFFFC](\d+);/.exec(piece)?.[1];
      if (index === undefined) return piece ? [piece] : [];
      const { node } = elements[Number(index)]!;
      if (node.name === 'Cite') return [];
      return [...(piece.startsWith(' ') ? [' '] : []), { figure: literalAttribute(node, 'id') ?? '' }];
    });
}
