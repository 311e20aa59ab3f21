import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycle, reachableFrom } from '../../../../shared/workflow/graph.ts';
import { drawn, goOn } from '../samples.ts';

/** Nodes 0 to 7 with any edges, some of them to or from nodes that are not there. */
const anyGraph = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 14 }).map((pairs) =>
  drawn(
    Array.from({ length: 8 }, (_, index) => goOn(`${index}`)),
    pairs.map(([source, target], index) => ({
      id: `e${index}`,
      source: `${source}`,
      exit: 'next',
      target: `${target}`,
    })),
  ),
);

/** Plain and slow: whether some way of at least one step leads from a node back to it, over nodes that are there. */
function isOnCycle({ nodes, edges }: ReturnType<typeof drawn>, id: string): boolean {
  const there = new Set(nodes.map((node) => node.id));
  let reached = new Set([id]);
  for (let step = 0; step < nodes.length; step += 1) {
    reached = new Set(
      edges.filter(({ source, target }) => reached.has(source) && there.has(target)).map(({ target }) => target),
    );
    if (reached.has(id)) return true;
  }
  return false;
}

describe('findCycle', () => {
  it('names a node that is on a cycle, if and only if there is one', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const found = findCycle(graph);
        if (found === undefined) expect(graph.nodes.filter(({ id }) => isOnCycle(graph, id))).toEqual([]);
        else expect(isOnCycle(graph, found)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('does not exhaust the stack on a long chain', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => goOn(`${index}`));
    const edges = nodes
      .slice(1)
      .map((_, index) => ({ id: `e${index}`, source: `${index}`, exit: 'next', target: `${index + 1}` }));
    expect(findCycle({ nodes, edges })).toBeUndefined();
    expect(
      findCycle({ nodes, edges: [...edges, { id: 'back', source: '19999', exit: 'next', target: '0' }] }),
    ).toBeDefined();
  });
});

describe('reachableFrom', () => {
  it('holds the node itself and, with each node, all that it leads to', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const reached = reachableFrom(graph, '0');
        expect(reached.has('0')).toBe(true);
        for (const { source, target } of graph.edges) if (reached.has(source)) expect(reached.has(target)).toBe(true);
        for (const id of reached)
          if (id !== '0')
            expect(graph.edges.some(({ source, target }) => target === id && reached.has(source))).toBe(true);
      }),
    );
  });
});
