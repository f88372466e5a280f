import { wrap } from './wrap.ts';

/** A box of the diagram, in units of the view box. */
export interface Box {
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** The unit whose page this is. */
  own: boolean;
}

/** Boxes of units before (left) and after (right) a change of boundaries, with the lines that join them. */
export interface MergeDiagram {
  width: number;
  height: number;
  boxes: Box[];
  lines: { from: [number, number]; to: [number, number]; part: boolean }[];
}

const width = 360;
const boxWidth = 164;
const lineHeight = 21;
const padding = 8;
const gap = 8;

/**
 * Lays out who became what: one unit beside the several it was made from, or went into. `one` stands on the right when the
 * change made it, on the left when it ended. Lines to units taken in part are marked.
 */
export function layoutMerge(one: string, many: readonly { name: string; part: boolean }[], oneIs: 'result' | 'origin'): MergeDiagram {
  const left = width - boxWidth;
  const xOf = (isOne: boolean) => ((oneIs === 'result') === isOne ? left : 0);
  let y = 0;
  const boxes = many.map(({ name }): Box => {
    const box = boxAt(name, xOf(false), y, false);
    y += box.height + gap;
    return box;
  });
  const height = Math.max(y - gap, 0);
  const own = boxAt(one, xOf(true), 0, true);
  own.y = Math.max(0, (height - own.height) / 2);
  const edge = (box: Box): [number, number] => [box.x === 0 ? boxWidth : left, box.y + box.height / 2];
  return {
    width,
    height: Math.max(height, own.height),
    boxes: [...boxes, own],
    lines: boxes.map((box, index) => {
      const [from, to] = box.x === 0 ? [edge(box), edge(own)] : [edge(own), edge(box)];
      return { from, to, part: many[index]!.part };
    }),
  };
}

function boxAt(name: string, x: number, y: number, own: boolean): Box {
  const lines = wrap(name, 15);
  return { lines, x, y, width: boxWidth, height: lines.length * lineHeight + padding * 2, own };
}
