import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Place } from '../document/commands.ts';
import { type Places, type Sizes, sizeOf } from './boxes.ts';

export type Line = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'across' | 'down';

interface Box extends Place {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where cards go so that they share a line of the box around them all. */
export function alignedPlaces(nodes: readonly WorkflowNode[], line: Line, sizes: Sizes): Places {
  const boxes = boxesOf(nodes, sizes);
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const place: Readonly<Record<Line, (box: Box) => Place>> = {
    left: ({ y }) => ({ x: left, y }),
    center: ({ y, width }) => ({ x: (left + right - width) / 2, y }),
    right: ({ y, width }) => ({ x: right - width, y }),
    top: ({ x }) => ({ x, y: top }),
    middle: ({ x, height }) => ({ x, y: (top + bottom - height) / 2 }),
    bottom: ({ x, height }) => ({ x, y: bottom - height }),
  };
  return new Map(boxes.map((box) => [box.id, place[line](box)]));
}

/** Where cards go so that the gaps between them are the same; the outermost stay. Two cards have one gap: nothing moves. */
export function distributedPlaces(nodes: readonly WorkflowNode[], axis: Axis, sizes: Sizes): Places {
  const [start, length] = axis === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const boxes = [...boxesOf(nodes, sizes)].sort((one, other) => one[start] - other[start]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || boxes.length < 3) return new Map();
  const taken = boxes.reduce((sum, box) => sum + box[length], 0);
  const gap = (last[start] + last[length] - first[start] - taken) / (boxes.length - 1);
  let next = first[start];
  return new Map(
    boxes.map((box) => {
      const place = { x: box.x, y: box.y, [start]: next };
      next += box[length] + gap;
      return [box.id, place];
    }),
  );
}

const boxesOf = (nodes: readonly WorkflowNode[], sizes: Sizes): readonly Box[] =>
  nodes.map(({ id, position }) => ({ id, ...position, ...sizeOf(sizes, id) }));
