import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, partPath, partsOf } from '../../../../shared/rules/condition.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { inlined } from '../../../../shared/workflow/inline.ts';
import { sourceMap, sourceOf } from '../../../../shared/workflow/source-map.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';
import { anyDocument, anyWorkflow } from './any-workflow.ts';

function compiled(document: WorkflowDocument) {
  const result = compileWorkflow(document, organisation);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return { rules: result.rules, sources: sourceMap(document) };
}

const low: Condition = { signal: 'confidence', op: 'lt', value: 0.4 };
const billing: Condition = { signal: 'topics', op: 'has', value: 'billing' };

/** A node with three ways out that all lead on, and the exits of its first rules. */
const through = (kind: string, data: Record<string, unknown>, exits: readonly string[]) =>
  compiled(
    drawn(
      [start(), node('n', kind, data), goOn('end'), handOff('person')],
      edges('start>n', ...exits.map((exit, index) => `n.${exit}>${index === 0 ? 'person' : 'end'}`)),
    ),
  ).sources;

/** The value at a path, as a pointer into the canvas would take it. */
const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .filter((key) => key !== '')
    .reduce((value, key) => (value as Record<string, unknown>)[key], data);

/** Every part of a condition with its path. */
const everyPart = (condition: Condition, path = ''): readonly (readonly [string, Condition])[] => [
  [path, condition],
  ...partsOf(condition).flatMap((part, index) =>
    everyPart(part, [path, partPath(condition, index)].filter(Boolean).join('.')),
  ),
];

describe('the source of a guard', () => {
  it('is the condition in the data of its node, part by part', () => {
    const { sources } = compiled(
      drawn(
        [start(), asks('a', { any: [low, { all: [billing] }] }), handOff('person'), goOn('end')],
        edges('start>a', 'a.yes>person', 'a.no>end'),
      ),
    );
    const guard = { nodeId: 'a', exit: 'yes' };
    expect(sourceOf(sources, guard)).toEqual({ nodeId: 'a', path: 'condition' });
    expect(sourceOf(sources, guard, 'any.1.all.0')).toEqual({ nodeId: 'a', path: 'condition.any.1.all.0' });
  });

  it('is the case of a switch, also where two cases ask the same', () => {
    const cases = [1, 2].map((number) => ({ id: `case-${number}`, label: `Case ${number}`, condition: low }));
    const sources = through('switch', { cases }, ['case-1', 'case-2', 'default']);
    expect(sourceOf(sources, { nodeId: 'n', exit: 'case-1' }).path).toBe('cases.0.condition');
    expect(sourceOf(sources, { nodeId: 'n', exit: 'case-2' }).path).toBe('cases.1.condition');
  });

  it('is the part of a score, wherever in the guard it is asked', () => {
    const data = {
      parts: [
        { weight: 1, when: low },
        { weight: 2, when: { any: [billing, low] } },
      ],
      bands: [{ id: 'high', label: 'High', from: 3 }],
      hysteresis: 1,
    };
    const sources = through('score', data, ['high', 'default']);
    const guard = { nodeId: 'n', exit: 'high' };
    expect(sourceOf(sources, guard, 'any.0.score.1.when.any.0').path).toBe('parts.1.when.any.0');
    expect(sourceOf(sources, guard, 'any.1.all.1.score.0.when').path).toBe('parts.0.when');
    // What the node adds of its own, such as the band of the message before, is nowhere in its data.
    expect(sourceOf(sources, guard, 'any.1.all.0')).toEqual({ nodeId: 'n', path: '' });
  });

  it('of a step of a sub-workflow is the step, by the id that the rules know it by', () => {
    const inner = {
      ...drawn([start(), asks('q', low), handOff('p'), goOn('on')], edges('start>q', 'q.yes>p', 'q.no>on')),
      id: 'inner',
    };
    const outer = drawn(
      [start(), node('sub', 'sub-workflow', { workflowId: 'inner', version: 1 }), goOn('end')],
      edges('start>sub', 'sub>end'),
    );
    const context = { ...organisation, subWorkflow: () => inner };
    const result = compileWorkflow(outer, context);
    if (!result.ok) throw new Error('It does not compile.');
    const guard = result.rules.flatMap(({ when }) => when).find(({ nodeId }) => nodeId === 'sub/q');
    expect(guard && sourceOf(sourceMap(inlined(outer, context) ?? outer), guard)).toEqual({
      nodeId: 'sub/q',
      path: 'condition',
    });
  });

  it('is the node where it makes the condition itself', () => {
    const sources = through('business-hours', { calendarId: 'office' }, ['open', 'closed']);
    expect(sourceOf(sources, { nodeId: 'n', exit: 'open' })).toEqual({ nodeId: 'n', path: '' });
    expect(sourceOf(sources, { nodeId: 'constructor', exit: 'open' })).toEqual({ nodeId: 'constructor', path: '' });
  });

  it('holds what the guard asks, for every part of every guard of every workflow', () => {
    let found = 0;
    fc.assert(
      fc.property(anyWorkflow, (document) => {
        const { rules, sources } = compiled(document);
        const nodes = new Map(document.nodes.map(({ id, data }) => [id, data]));
        for (const guard of rules.flatMap(({ when }) => when))
          for (const [path, part] of everyPart(guard.condition)) {
            const source = sourceOf(sources, guard, path);
            if (source.path === '') continue;
            found += 1;
            expect(at(nodes.get(source.nodeId), source.path)).toEqual(part);
          }
      }),
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it('is told of any document, however broken', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const nodeIds = new Set(document.nodes.map(({ id }) => id));
        for (const nodeId of Object.keys(sourceMap(document))) expect(nodeIds).toContain(nodeId);
      }),
    );
  });
});
