import { describe, expect, it } from 'vitest';
import { handlesOf } from '../../../../editor/src/features/workflows/nodes/card-handles.ts';
import { sizeOfStep } from '../../../../editor/src/features/workflows/nodes/expected-size.ts';
import { entryId } from '../../../../editor/src/features/workflows/nodes/step-node.ts';
import { sampleWorkflow } from '../../../../functions/local/sample/workflow.ts';
import { smallWorkflow } from './samples.ts';

const stepOf = (id: string) => {
  const step = sampleWorkflow.nodes.find((node) => node.id === id);
  if (!step) throw new Error(`The sample workflow has no step ${id}.`);
  return step;
};

/** As a browser draws them, at 100 %. */
const drawn = { start: 36, danger: 119.6, 'danger-person': 127.6, stuck: 114.2, 'after-hours': 74.4, 'goes-on': 82.4 };

describe('the room of a card', () => {
  it.each(Object.entries(drawn))('is expected for %s to within a line of words', (id, height) => {
    expect(Math.abs(sizeOfStep(stepOf(id), new Map()).height - height)).toBeLessThan(18);
  });

  it('is what was measured, once it was', () => {
    const measured = new Map([['stuck', { width: 240, height: 200 }]]);
    expect(sizeOfStep(stepOf('stuck'), measured).height).toBe(200);
  });
});

describe('where connections meet a card', () => {
  const size = { width: 240, height: 114.2 };

  it('is a row of dots on its bottom edge, as a browser lays them out', () => {
    const dots = handlesOf(stepOf('stuck'), size).filter(({ type }) => type === 'source');
    const laidOut = [23.6, 69.8, 116, 162.2, 208.4];
    expect(dots).toHaveLength(laidOut.length);
    for (const [index, { x, y }] of dots.entries()) {
      expect(Math.abs(x - (laidOut[index] ?? 0))).toBeLessThan(0.5);
      expect(y).toBeCloseTo(108.2);
    }
  });

  it('is the whole card for what comes in, except that nothing leads to a start', () => {
    const entries = (id: string) => handlesOf(stepOf(id), size).filter(({ type }) => type === 'target');
    expect(entries('stuck')).toMatchObject([{ id: entryId, ...size }]);
    expect(entries('start')).toEqual([]);
  });

  it('is told for every exit that a connection of the document leaves by', () => {
    const { nodes, edges } = smallWorkflow();
    for (const { source, exit } of edges) {
      const step = nodes.find(({ id }) => id === source);
      expect(step && handlesOf(step, size).map(({ id }) => id)).toContain(exit);
    }
  });
});
