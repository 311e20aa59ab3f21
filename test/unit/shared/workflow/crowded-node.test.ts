import { describe, expect, it } from 'vitest';
import { crowdedNode } from '../../../../shared/workflow/crowded-node.ts';
import { edges, goOn } from '../samples.ts';

const graph = (ids: string, ...lines: readonly string[]) => ({
  nodes: [...ids].map((id) => goOn(id)),
  edges: edges(...lines),
});
const leading = (from: string, to: string) => [...to].map((target, at) => `${from}.${at}>${target}`);

describe('where ways multiply', () => {
  it('is the node at which the most come together and part again', () => {
    const fewer = [...leading('s', 'mm'), ...leading('m', 'ab')];
    const most = [...leading('s', 'nnn'), ...leading('n', 'cdef')];
    expect(crowdedNode(graph('smnabcdef', ...fewer, ...most))).toEqual({ nodeId: 'n', ways: 12 });
    expect(crowdedNode(graph('smnabcdef', ...most, ...fewer))).toEqual({ nodeId: 'n', ways: 12 });
  });

  it('counts the ways through what comes before and after, however far', () => {
    const lines = [...leading('s', 'aab'), ...leading('a', 'mm'), ...leading('b', 'm'), ...leading('m', 'nn')];
    expect(crowdedNode(graph('sabmnx', ...lines, ...leading('n', 'xx')))).toEqual({ nodeId: 'm', ways: 5 * 4 });
  });

  it('is where the most end, where they do not part again', () => {
    const lines = [...leading('s', 'm'), ...leading('t', 'nn'), ...leading('n', 'e')];
    expect(crowdedNode(graph('stmne', ...lines))).toEqual({ nodeId: 'n', ways: 2 });
  });

  it('is nowhere, where no ways come together', () => {
    expect(crowdedNode(graph('sab', ...leading('s', 'ab')))).toBeUndefined();
  });
});
