import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleWorkflow } from '../../../../functions/local/sample/workflow.ts';
import { namesPrototype } from '../../../../shared/json.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { exportText, importText } from '../../../../shared/workflow/exchange.ts';
import { drawn, edges, goOn, organisation, start } from '../samples.ts';
import { anyWorkflow } from './any-workflow.ts';

const plain = drawn([start(), goOn('end')], edges('start>end'));
const refusal = (text: string): string => {
  const imported = importText(text);
  return imported.ok ? 'taken' : imported.problems.map(({ message }) => message).join(' ');
};
const withNode = (node: Partial<WorkflowDocument['nodes'][number]>): string =>
  JSON.stringify({
    ...plain,
    nodes: [...plain.nodes, { id: 'x', kind: 'note', data: {}, position: { x: 0, y: 0 }, ...node }],
  });

describe('a workflow that is exported and imported again', () => {
  it('has the same bytes, whatever is drawn in it', () => {
    const unknown = fc.record({
      id: fc.constant('from-the-future'),
      kind: fc.constant('oracle'),
      label: fc.string({ minLength: 1, maxLength: 80 }),
      data: fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        fc.jsonValue({ maxDepth: 4 }).filter((value) => !namesPrototype(value)),
      ),
      position: fc.record({ x: fc.integer({ min: -1_000, max: 1_000 }), y: fc.integer({ min: -1_000, max: 1_000 }) }),
    });
    fc.assert(
      fc.property(anyWorkflow, unknown, (document, node) => {
        const text = exportText({ ...document, nodes: [...document.nodes, node as WorkflowDocument['nodes'][number]] });
        const imported = importText(text);
        expect(imported.ok && exportText(imported.document)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('has the same bytes in whatever order its parts were written', () => {
    const turned = Object.fromEntries(Object.entries(sampleWorkflow).reverse()) as unknown as WorkflowDocument;
    expect(exportText(turned)).toBe(exportText(sampleWorkflow));
  });

  it('holds the document alone', () => {
    expect(Object.keys(JSON.parse(exportText(sampleWorkflow)))).toEqual(
      Object.keys(sampleWorkflow).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(refusal(JSON.stringify({ ...plain, webhookSecret: 'whsec_1' }))).toContain('webhookSecret');
  });

  it('keeps steps of kinds that are not known, and says which', () => {
    const imported = importText(withNode({ kind: 'oracle', data: { asks: { the: ['stars'] } } }));
    expect(imported).toMatchObject({ ok: true, unknown: [{ id: 'x', data: { asks: { the: ['stars'] } } }] });
  });
});

describe('a file that is no good workflow', () => {
  it.each([
    ['no JSON', '{', 'This file is no JSON'],
    ['an unknown version', JSON.stringify({ ...plain, schemaVersion: 99 }), '99'],
    ['a label of a megabyte', withNode({ label: 'a'.repeat(1_000_000) }), 'nodes.2.label'],
    ['more than any workflow has', ' '.repeat(2_000_001), 'at most 2000000'],
    [
      'ten thousand steps',
      JSON.stringify({
        ...plain,
        nodes: Array.from({ length: 10_000 }, (_, index) => ({ ...goOn(`n${index}`), data: {} })),
      }),
      'nodes',
    ],
    [
      'a member that copying would lose',
      withNode({ data: JSON.parse('{"a":[{"__proto__":1}]}') }),
      '“__proto__”: rename',
    ],
    ['nesting without end', `{"schemaVersion":1,"nodes":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'nests deeper'],
  ])('is refused by name: %s', (_what, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('is taken with a cycle, which then keeps it from being published', () => {
    const round = drawn([start(), goOn('end')], edges('start>end', 'end>start'));
    const imported = importText(JSON.stringify(round));
    const compiled = imported.ok ? compileWorkflow(imported.document, organisation) : undefined;
    expect(compiled?.ok).toBe(false);
  });

  it('is taken with markup, which stays text, and with texts that disguise themselves, which are named', () => {
    const imported = importText(
      withNode({ label: '<img src=x onerror=alert(1)>', data: { text: 'gold\u202Eevitceleg' } }),
    );
    expect(imported).toMatchObject({ ok: true, disguised: ['gold\u202Eevitceleg'] });
  });
});
