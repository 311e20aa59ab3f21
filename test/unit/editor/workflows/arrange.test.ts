import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedPlaces, distributedPlaces } from '../../../../editor/src/features/workflows/arrange/align.ts';
import { usualSize } from '../../../../editor/src/features/workflows/arrange/boxes.ts';
import { tidyPlaces } from '../../../../editor/src/features/workflows/arrange/tidy.ts';
import { addNode, moveNodes } from '../../../../editor/src/features/workflows/document/commands.ts';
import { exitsShown, targetOf } from '../../../../editor/src/features/workflows/document/step-facts.ts';
import { framesOf } from '../../../../editor/src/features/workflows/groups/frames.ts';
import { sampleWorkflow } from '../../../../functions/local/sample/workflow.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { randomWorkflow } from './random-workflow.ts';
import { smallWorkflow } from './samples.ts';

const noSizes = new Map();
const tidied = (document: WorkflowDocument): WorkflowDocument => moveNodes(document, tidyPlaces(document, noSizes));
const placeOf = (document: WorkflowDocument, id: string) => document.nodes.find((node) => node.id === id)?.position;

function overlapping({ nodes }: WorkflowDocument): readonly string[] {
  return nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter(
        ({ position: { x, y } }) =>
          Math.abs(x - one.position.x) < usualSize.width && Math.abs(y - one.position.y) < usualSize.height,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}

describe('tidying', () => {
  it('puts each step below those that lead to it, and none over another, whatever was drawn', () => {
    fc.assert(
      fc.property(randomWorkflow(), (drawn) => {
        const document = tidied(drawn);
        expect(overlapping(document)).toEqual([]);
        for (const { source, target } of document.edges)
          expect(placeOf(document, target)?.y).toBeGreaterThan(
            placeOf(document, source)?.y ?? Number.POSITIVE_INFINITY,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps strangers out of the frame of a group', () => {
    fc.assert(
      fc.property(randomWorkflow(), (drawn) => {
        const { nodes, groups = [] } = tidied(drawn);
        const shown = nodes.map((step) => ({ id: step.id, position: step.position, data: { step } }));
        for (const { id, x, y, width, height } of framesOf(groups, shown, noSizes)) {
          const inside = nodes.filter(
            ({ position: at }) =>
              at.x + usualSize.width > x && at.x < x + width && at.y + usualSize.height > y && at.y < y + height,
          );
          expect(inside.filter(({ group }) => group !== id)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is done after one go, and does not depend on the order of steps in the file', () => {
    fc.assert(
      fc.property(randomWorkflow(), (drawn) => {
        const once = tidied(drawn);
        expect(tidied(once)).toBe(once);
        const shuffled = { ...drawn, nodes: drawn.nodes.toReversed(), edges: drawn.edges.toReversed() };
        expect(new Map(tidyPlaces(shuffled, noSizes))).toEqual(new Map(tidyPlaces(drawn, noSizes)));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the start where it is, and what exits lead to from left to right in their order', () => {
    const document = tidied(sampleWorkflow);
    expect(placeOf(document, 'start')).toEqual(placeOf(sampleWorkflow, 'start'));
    const team = document.nodes.find(({ id }) => id === 'team');
    const targets = team ? exitsShown(team).map(({ id }) => targetOf(document, 'team', id) ?? '') : [];
    const lefts = targets.map((id) => placeOf(document, id)?.x ?? 0);
    expect(lefts).toHaveLength(3);
    expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
  });

  it('takes a note along with the step that it lies beside', () => {
    const noted = addNode(smallWorkflow(), 'note', { x: -280, y: 180 });
    const beside = placeOf(noted, 'condition');
    const after = tidied(moveNodes(noted, new Map([['hand-off', { x: 4000, y: 4000 }]])));
    const [note, condition] = [placeOf(after, 'note'), placeOf(after, 'condition')];
    expect((note?.x ?? 0) - (condition?.x ?? 0)).toBe(-280 - (beside?.x ?? 0));
  });
});

describe('aligning and spacing', () => {
  const { nodes } = sampleWorkflow;
  const some = nodes.slice(2, 6);
  const sizes = new Map(some.map(({ id }, index) => [id, { width: 240, height: 100 + index * 20 }]));

  it('gives the chosen steps one edge in common and leaves the other direction alone', () => {
    const left = alignedPlaces(some, 'left', sizes);
    expect(new Set([...left.values()].map(({ x }) => x))).toEqual(
      new Set([Math.min(...some.map((n) => n.position.x))]),
    );
    expect(some.map(({ id }) => left.get(id)?.y)).toEqual(some.map(({ position }) => position.y));
    const bottom = alignedPlaces(some, 'bottom', sizes);
    expect(new Set(some.map(({ id }) => (bottom.get(id)?.y ?? 0) + (sizes.get(id)?.height ?? 0))).size).toBe(1);
  });

  it('makes the gaps the same; the outermost stay, and two steps have nothing to share out', () => {
    const places = [...distributedPlaces(some, 'down', sizes)].map(([id, { y }]) => ({
      y,
      end: y + (sizes.get(id)?.height ?? 0),
    }));
    const gaps = places.slice(1).map(({ y }, index) => y - (places[index]?.end ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0);
    expect(distributedPlaces(some.slice(0, 2), 'down', sizes).size).toBe(0);
  });
});
