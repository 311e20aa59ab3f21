import { beforeAll, describe, expect, it } from 'vitest';
import { openAnalyst } from '../../../../editor/src/features/workflows/document/analyst.ts';
import { findingsFor } from '../../../../editor/src/features/workflows/document/findings-for.ts';
import { newDocument } from '../../../../editor/src/features/workflows/document/new-document.ts';
import { warmUpQuestion } from '../../../../editor/src/features/workflows/document/warm-up.ts';
import { loadPatterns } from '../../../../shared/rules/pattern.ts';
import type { Problem } from '../../../../shared/workflow/problem.ts';
import { organisation } from '../../shared/samples.ts';
import { context, smallWorkflow } from './samples.ts';

type Port = NonNullable<ReturnType<NonNullable<Parameters<typeof openAnalyst>[0]>>>;

/** A worker that answers when it is told to. */
function workerAtHand() {
  const asked: unknown[] = [];
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage: (question: unknown) => void asked.push(question),
    terminate: () => undefined,
  };
  const worker = port as unknown as Worker;
  const answer = (problems: readonly Problem[]) =>
    port.onmessage?.call(worker, { data: problems } as MessageEvent<readonly Problem[]>);
  return { asked, port, answer, fail: () => port.onerror?.call(worker, {} as ErrorEvent) };
}

const question = {
  document: newDocument('W', new Set(), 'general'),
  context: organisation,
  rules: [],
  language: 'en',
} as const;
const found: Problem = { code: 'never-taken', severity: 'warning', message: 'Never.' };

describe('the analyst', () => {
  it('asks the worker and hands on what it finds', () => {
    const { asked, port, answer } = workerAtHand();
    const heard: unknown[] = [];
    openAnalyst(() => port).ask(question, (findings) => heard.push(findings));
    expect(asked).toEqual([question]);
    answer([found]);
    expect(heard).toEqual([[found]]);
  });

  it('asks only the newest of the questions that came while the worker was busy', () => {
    const { asked, port, answer } = workerAtHand();
    const analyst = openAnalyst(() => port);
    const heard: string[] = [];
    for (const name of ['first', 'second', 'third']) analyst.ask(question, () => heard.push(name));
    expect(asked).toHaveLength(1);
    answer([]);
    expect(asked).toHaveLength(2);
    expect(heard).toEqual([]);
    answer([]);
    expect(heard).toEqual(['third']);
  });

  it('has its worker ready before the first question', () => {
    const { asked, port } = workerAtHand();
    let started = 0;
    const analyst = openAnalyst(() => {
      started += 1;
      return port;
    });
    analyst.start();
    expect(started).toBe(1);
    analyst.ask(question, () => undefined);
    expect([started, asked.length]).toEqual([1, 1]);
  });

  it('says nothing where the worker fails, and asks another at the next question', () => {
    const { asked, port, fail, answer } = workerAtHand();
    let started = 0;
    const analyst = openAnalyst(() => {
      started += 1;
      return port;
    });
    const heard: string[] = [];
    analyst.ask(question, () => heard.push('first'));
    fail();
    analyst.ask(question, () => heard.push('second'));
    answer([]);
    expect(heard).toEqual(['second']);
    expect([started, asked.length]).toEqual([2, 2]);
  });
});

describe('its worker', () => {
  beforeAll(loadPatterns);

  const asking = (value: string) => {
    const { nodes, ...rest } = smallWorkflow();
    const condition = { signal: 'text', op: 'matches', value };
    return {
      ...rest,
      nodes: nodes.map((node) => (node.kind === 'condition' ? { ...node, data: { condition } } : node)),
    };
  };
  const codes = (document: typeof question.document) =>
    findingsFor({ document, context, rules: [] }).map(({ code }) => code);

  it('judges patterns, whether or not anything else is wrong with the workflow', () => {
    expect(codes(asking('(?=x)'))).toEqual(['invalid-pattern']);
    expect(codes({ ...asking('(?=x)'), edges: [] })).toEqual(['invalid-pattern']);
    expect(codes({ ...asking('x+'), edges: [] })).toEqual([]);
  });

  it('says what the conditions of a workflow imply', () => {
    expect(codes(asking('x+'))).toContain('person-not-reached');
  });

  it('warms up on a workflow that holds findings, and runs the engine to show them', () => {
    const found = findingsFor(warmUpQuestion());
    expect(found.map(({ severity }) => severity)).not.toContain('error');
    expect(found.filter(({ witness }) => witness?.example).length).toBeGreaterThan(10);
  });
});
