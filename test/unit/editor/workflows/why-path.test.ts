import { describe, expect, it } from 'vitest';
import { stepsOnWay } from '../../../../editor/src/features/workflows/why/why-path.ts';
import type { TraceResult } from '../../../../shared/rules/trace-condition.ts';
import type { AskedQuestion } from '../../../../shared/workflow/asked-questions.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../../shared/samples.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 } as const;

const question = (nodeId: string, result: TraceResult, exit = 'yes'): AskedQuestion => ({
  nodeId,
  exit,
  condition: { ...low, result },
});

describe('the way of a message on the drawing', () => {
  // Both answers lead to the same step, so that only what was found tells them apart.
  const document = drawn([start(), asks('q', low), goOn('end')], edges('start>q', 'q.yes>end', 'q.no>end'));
  const way = { path: ['start', 'q', 'end'] };

  it('takes the exit whose question held, of several that lead to one step', () => {
    const steps = stepsOnWay(document, way, [question('q', 'true')]);
    expect(steps.map(({ exit }) => exit)).toEqual([undefined, 'yes', undefined]);
    expect(document.edges.find(({ id }) => id === steps[1]?.edgeId)?.exit).toBe('yes');
  });

  it.each(['false', 'unknown'] as const)(
    'takes the exit that nothing is asked about where the answer is %s',
    (result) => {
      expect(stepsOnWay(document, way, [question('q', result)])[1]).toMatchObject({ exit: 'no' });
    },
  );

  it('leaves out what was asked of steps that are not on the way', () => {
    const steps = stepsOnWay(document, way, [question('q', 'true'), question('elsewhere', 'true')]);
    expect(steps.flatMap(({ questions }) => questions.map(({ nodeId }) => nodeId))).toEqual(['q']);
  });

  it('shows the steps of a sub-workflow as the one step that stands for it, asked in the order of the way', () => {
    const outer = drawn(
      [start(), node('sub', 'sub-workflow', { workflowId: 'inner', version: 1 }), handOff('person')],
      edges('start>sub', 'sub>person'),
    );
    const inner = [question('sub/b', 'false'), question('sub/a', 'false')];
    const steps = stepsOnWay(outer, { path: ['start', 'sub/start', 'sub/a', 'sub/b', 'person'] }, inner);
    expect(steps.map(({ nodeId }) => nodeId)).toEqual(['start', 'sub', 'person']);
    expect(steps[1]?.questions.map(({ nodeId }) => nodeId)).toEqual(['sub/a', 'sub/b']);
    expect(outer.edges.find(({ id }) => id === steps[1]?.edgeId)?.target).toBe('person');
  });
});
