import { describe, expect, it } from 'vitest';
import { decideMessage } from '../../../../shared/conversation/decide-message.ts';
import { stepId } from '../../../../shared/ids.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import { analyseWorkflow } from '../../../../shared/workflow/analyse/analyse.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { inlined, maxNodes } from '../../../../shared/workflow/inline.ts';
import type { WorkflowContext } from '../../../../shared/workflow/nodes/node-kind.ts';
import { asks, drawn, edges, goOn, handOff, node, opened, organisation, said, startMs } from '../samples.ts';

const unsure = { signal: 'confidence', op: 'lt', value: 0.4 };
const calls = (workflowId: string, version = 1) => node('sub', 'sub-workflow', { workflowId, version });

/** Hands over, by chat alone, what the AI is not sure of. */
const inner: WorkflowDocument = {
  ...drawn(
    [
      node('start', 'start', { channels: ['chat'] }),
      asks('unsure', unsure),
      handOff('person', { reason: 'low-confidence' }),
      goOn('fine'),
      node('remark', 'note', { text: 'As agreed.' }),
    ],
    edges('start>unsure', 'unsure.yes>person', 'unsure.no>fine'),
  ),
  id: 'unsure-answers',
};

const outer = (sub = calls('unsure-answers')) =>
  drawn(
    [
      node('start', 'start', { channels: [] }),
      sub,
      asks('legal', { signal: 'topics', op: 'has', value: 'legal' }),
      handOff('lawyer', { reason: 'sensitive-topic' }),
      goOn('ai'),
    ],
    edges('start>sub', 'sub>legal', 'legal.yes>lawyer', 'legal.no>ai'),
  );

const versions = (...documents: readonly WorkflowDocument[]): WorkflowContext => ({
  ...organisation,
  subWorkflow: (id, version) => (version === 1 ? documents.find((each) => each.id === id) : undefined),
});

function ruleFor(
  document: WorkflowDocument,
  context: WorkflowContext,
  confidence: number,
  channel: 'chat' | 'email' = 'chat',
) {
  const compiled = compileWorkflow(document, context);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const rules = toRuleSet([{ workflowId: document.id, version: 1, rules: compiled.rules }]);
  const answer = said('assistant', 'So it is.', { confidence, topics: ['legal'] });
  const { decision } = decideMessage(opened({ channel }), answer, rules, { nowMs: startMs, hours: {} }, 'general');
  return decision.ruleId;
}

describe('a sub-workflow', () => {
  it('runs its steps in the place of the node, and goes on behind it where it lets the AI go on', () => {
    const context = versions(inner);
    expect(ruleFor(outer(), context, 0.2)).toBe('support.sub/person');
    expect(ruleFor(outer(), context, 0.9)).toBe('support.lawyer');
  });

  it('is passed by on a channel that its start does not take', () => {
    expect(ruleFor(outer(), versions(inner), 0.2, 'email')).toMatch(/^support\.lawyer/);
  });

  it('may stand on another one', () => {
    const middle = {
      ...drawn(
        [node('start', 'start', { channels: [] }), calls('unsure-answers'), goOn('end')],
        edges('start>sub', 'sub>end'),
      ),
      id: 'middle',
    };
    const context = versions(inner, middle);
    expect(ruleFor(outer(calls('middle')), context, 0.2)).toBe('support.sub/sub/person');
    expect(ruleFor(outer(calls('middle')), context, 0.9)).toMatch(/^support\.lawyer/);
  });

  it('counts as a way to a person where it has one', () => {
    const document = drawn(
      [node('start', 'start', { channels: [] }), calls('unsure-answers'), goOn('ai')],
      edges('start>sub', 'sub>ai'),
    );
    expect(compileWorkflow(document, versions(inner))).toMatchObject({ ok: true, warnings: [] });
  });

  it('keeps to its version: another one is another workflow, and one that is not there a problem', () => {
    expect(compileWorkflow(outer(calls('unsure-answers', 2)), versions(inner))).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-workflow', nodeId: 'sub' }],
    });
  });

  it('is where a finding about one of its steps is told, since that step is drawn elsewhere', () => {
    const contradicting = {
      ...inner,
      nodes: inner.nodes.map((each) =>
        each.id === 'unsure' ? asks('unsure', { all: [unsure, { signal: 'confidence', op: 'gt', value: 0.6 }] }) : each,
      ),
    };
    const findings = analyseWorkflow(outer(), versions(contradicting));
    expect(findings.map(({ code, nodeId }) => `${code} ${nodeId}`)).toEqual(
      expect.arrayContaining(['never-taken sub', 'never-reached sub']),
    );
    expect(findings.some(({ nodeId }) => nodeId?.includes('/'))).toBe(false);
  });

  it('that names itself, in forged data, ends before a rule set could not hold its steps', () => {
    const circular = {
      ...drawn([node('start', 'start', { channels: [] }), calls('loop'), handOff('h')], edges('start>sub', 'sub>h')),
      id: 'loop',
    };
    const compiled = compileWorkflow(circular, versions(circular));
    const steps = compiled.ok ? compiled.rules.flatMap(({ path }) => path) : [];
    expect(steps).not.toEqual([]);
    expect(steps.filter((id) => !stepId.safeParse(id).success)).toEqual([]);
  });
});

describe('a document with the steps of its sub-workflows', () => {
  const from = (document: WorkflowDocument, context: Pick<WorkflowContext, 'subWorkflow'>) => {
    const whole = inlined(document, context);
    if (!whole) throw new Error('It has too many steps.');
    return whole;
  };

  it('takes them from the version that is named', () => {
    const asked: unknown[] = [];
    from(outer(calls('unsure-answers', 7)), {
      subWorkflow: (...named) => {
        asked.push(named);
        return undefined;
      },
    });
    expect(asked).toContainEqual(['unsure-answers', 7]);
  });

  it.each<[string, WorkflowDocument, WorkflowContext]>([
    ['that is there', outer(), versions(inner)],
    ['that is not there', outer(), versions()],
    ['that has no start', outer(), versions({ ...inner, nodes: inner.nodes.filter(({ id }) => id !== 'start') })],
    [
      'that leads nowhere',
      { ...outer(), edges: edges('start>sub', 'legal.yes>lawyer', 'legal.no>ai') },
      versions(inner),
    ],
  ])('has no note of one %s, nor an edge to or from what is not there', (_what, document, context) => {
    const { nodes, edges: ways } = from(document, context);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ways.flatMap(({ source, target }) => [source, target]).filter((id) => !ids.has(id))).toEqual([]);
    expect(nodes.filter(({ kind }) => kind === 'note' || kind === 'sub-workflow')).toEqual([]);
  });

  it(`may have ${maxNodes} steps, and not one more`, () => {
    const steps = (count: number) => {
      const { nodes } = outer();
      const filling = Array.from({ length: count - (nodes.length - 1) - 1 }, (_, at) => handOff(`h${at}`));
      return inlined(outer(), versions({ ...drawn([node('start', 'start'), ...filling], []), id: inner.id }));
    };
    expect(steps(maxNodes)?.nodes).toHaveLength(maxNodes);
    expect(steps(maxNodes + 1)).toBeUndefined();
  });

  it('goes on behind one that is not there', () => {
    expect(from(outer(), versions()).edges).toContainEqual(
      expect.objectContaining({ source: 'start', target: 'legal' }),
    );
  });
});
