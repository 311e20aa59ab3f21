import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../../shared/workflow/check-graph.ts';
import { exitsOf } from '../../../../shared/workflow/check-node.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { type Connection, connect, whyNotConnect } from '../../../../shared/workflow/connect.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { asks, deepFreeze, drawn, edges, goOn, handOff, organisation, start } from '../samples.ts';
import { anyDocument, anyWorkflow } from './any-workflow.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 };
const document = drawn(
  [start(), asks('a', low), asks('b', low), handOff('person'), goOn('ai')],
  edges('start>a', 'a.yes>b', 'a.no>ai', 'b.yes>person', 'b.no>ai'),
);

const to = (source: string, exit: string, target: string): Connection => ({ source, exit, target });

const codesOf = (drawing: WorkflowDocument): readonly string[] =>
  checkGraph(drawing, organisation).map(({ code }) => code);

describe('a connection may not be drawn', () => {
  it.each([
    ['from a node to itself', to('a', 'yes', 'a'), /itself/],
    ['back to a step before', to('b', 'yes', 'a'), /before it/],
    ['to the start', to('b', 'yes', 'start'), /start/],
    ['from an exit that is not there', to('a', 'maybe', 'b'), /“maybe”/],
    ['out of an outcome', to('person', 'next', 'ai'), /no exit/],
    ['to a node that is gone', to('a', 'yes', 'gone'), /no longer there/],
    ['from a node that is gone', to('gone', 'yes', 'a'), /no longer there/],
  ])('%s', (_what, connection, why) => {
    expect(whyNotConnect(document, connection)).toMatch(why);
  });
});

describe('a connection may be drawn', () => {
  it.each([to('a', 'yes', 'person'), to('b', 'no', 'person'), to('start', 'next', 'b'), to('a', 'no', 'b')])(
    '%j',
    (connection) => {
      expect(whyNotConnect(document, connection)).toBeUndefined();
    },
  );

  it('and takes the place of the one that left by the same exit', () => {
    const changed = connect(deepFreeze(document), to('a', 'yes', 'person'), 'new');
    expect(changed.edges.filter(({ source, exit }) => source === 'a' && exit === 'yes')).toEqual([
      { id: 'new', source: 'a', exit: 'yes', target: 'person' },
    ]);
    expect(changed.edges).toHaveLength(document.edges.length);
    expect(compileWorkflow(changed, organisation)).toMatchObject({ ok: true });
  });
});

describe('whatever is drawn', () => {
  const picks = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000));

  /** Some connection between two nodes, from an exit that the first has if it has any. */
  function pick({ nodes }: WorkflowDocument, [from, target, exit]: readonly [number, number, number]): Connection {
    const source = nodes[from % nodes.length] ?? goOn('none');
    const exits = exitsOf(source);
    return to(source.id, exits[exit % exits.length]?.id ?? 'next', nodes[target % nodes.length]?.id ?? 'none');
  }

  it('a connection that may be drawn is no mistake to the compiler: no cycle, no unknown exit, no second way', () => {
    fc.assert(
      fc.property(anyWorkflow, picks, (drawing, picked) => {
        const connection = pick(drawing, picked);
        fc.pre(whyNotConnect(drawing, connection) === undefined);
        expect(compileWorkflow(connect(drawing, connection, 'new'), organisation)).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it('a connection that may not be drawn is a mistake to the compiler, but for one into the start', () => {
    fc.assert(
      fc.property(anyWorkflow, picks, (drawing, picked) => {
        const connection = pick(drawing, picked);
        fc.pre(whyNotConnect(drawing, connection) !== undefined && connection.target !== 'start');
        expect(compileWorkflow(connect(drawing, connection, 'new'), organisation)).toMatchObject({ ok: false });
      }),
      { numRuns: 300 },
    );
  });

  const withoutTwins = anyDocument.map((drawing) => ({
    ...drawing,
    nodes: [...new Map(drawing.nodes.map((each) => [each.id, each])).values()],
  }));

  it('a connection adds no mistake of its own to a drawing that has some already', () => {
    fc.assert(
      fc.property(withoutTwins, picks, (drawing, picked) => {
        const connection = pick(drawing, picked);
        if (whyNotConnect(drawing, connection) !== undefined) return;
        const before = codesOf(drawing);
        const after = codesOf(connect(drawing, connection, 'new'));
        for (const code of ['cycle', 'unknown-exit', 'edge-to-nowhere'])
          expect(after.filter((each) => each === code).length).toBeLessThanOrEqual(
            before.filter((each) => each === code).length,
          );
      }),
      { numRuns: 300 },
    );
  });
});
