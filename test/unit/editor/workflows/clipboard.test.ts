import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copySteps, readSteps } from '../../../../editor/src/features/workflows/clipboard/copied-steps.ts';
import { pasteSteps } from '../../../../editor/src/features/workflows/clipboard/paste.ts';
import { groupNodes } from '../../../../editor/src/features/workflows/document/groups.ts';
import { newDocument } from '../../../../editor/src/features/workflows/document/new-document.ts';
import { sampleWorkflow } from '../../../../functions/local/sample/workflow.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { type WorkflowDocument, workflowDocument } from '../../../../shared/workflow/document.ts';
import { randomWorkflow } from './random-workflow.ts';
import { context, edgesOf, smallWorkflow } from './samples.ts';

const idsOf = ({ nodes }: WorkflowDocument): ReadonlySet<string> => new Set(nodes.map(({ id }) => id));

function copied(document: WorkflowDocument, ids = idsOf(document)) {
  const read = readSteps(copySteps(document, ids) ?? '');
  if ('problem' in read) throw new Error(read.problem);
  return read.steps;
}

describe('copying steps', () => {
  it('takes the connections among them along, and none that leads out', () => {
    const steps = copied(smallWorkflow(), new Set(['condition', 'hand-off']));
    expect(steps.nodes.map(({ id }) => id)).toEqual(['hand-off', 'condition']);
    expect(steps.edges.map(({ exit }) => exit)).toEqual(['yes']);
  });

  it('copies nothing where nothing is chosen', () => {
    expect(copySteps(smallWorkflow(), new Set())).toBeUndefined();
  });
});

describe('pasting steps', () => {
  it('gives them ids of their own in the same workflow, and keeps all that was there', () => {
    const before = smallWorkflow();
    const { document, ids } = pasteSteps(before, copied(before));
    expect([...ids]).toEqual(['hand-off-2', 'condition-2', 'continue-2']);
    expect(edgesOf(document)).toEqual(
      ['condition-2.no > continue-2', 'condition-2.yes > hand-off-2', ...edgesOf(before)].sort(),
    );
    expect(document.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
  });

  it('goes to another workflow with settings, names and groups', () => {
    const grouped = groupNodes(smallWorkflow(), new Set(['condition', 'continue']), 'Out of hours');
    const { document } = pasteSteps(newDocument('Other', new Set(), 'general'), copied(grouped), { x: 1_000, y: 500 });
    expect(document.groups).toEqual([{ id: 'group', name: 'Out of hours' }]);
    expect(document.nodes.filter(({ group }) => group === 'group').map(({ kind }) => kind)).toEqual([
      'condition',
      'continue',
    ]);
    expect(Math.min(...document.nodes.slice(2).map(({ position }) => position.x))).toBe(1_000);
  });

  it('is a document that can be saved, with as many groups as are used, whatever is copied and how often', () => {
    fc.assert(
      fc.property(randomWorkflow(), randomWorkflow(), fc.array(fc.boolean()), (from, to, picks) => {
        const ids = new Set(from.nodes.filter((_, index) => picks[index] ?? true).map(({ id }) => id));
        fc.pre(ids.size > 0);
        const steps = copied(from, ids);
        const once = pasteSteps(to, steps).document;
        const twice = pasteSteps(once, steps).document;
        expect(workflowDocument.safeParse(twice).error).toBeUndefined();
        expect(new Set(twice.nodes.map(({ id }) => id)).size).toBe(twice.nodes.length);
        const places = twice.nodes.map(({ position: { x, y } }) => `${x} ${y}`);
        const before = to.nodes.map(({ position: { x, y } }) => `${x} ${y}`);
        const [inFrom, all] = [steps.nodes.filter(({ kind }) => kind !== 'start'), new Set(places)];
        expect(places.length - all.size).toBeLessThanOrEqual(
          before.length -
            new Set(before).size +
            2 * (inFrom.length - new Set(inFrom.map(({ position: { x, y } }) => `${x} ${y}`)).size),
        );
        for (const { id } of twice.groups ?? []) expect(twice.nodes.some(({ group }) => group === id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('makes a whole workflow run as the one that it was copied from', () => {
    const empty = { ...newDocument('Copy', new Set(), undefined), id: sampleWorkflow.id, nodes: [], edges: [] };
    const pasted = pasteSteps(empty, copied(sampleWorkflow)).document;
    const rules = (document: WorkflowDocument) => {
      const compiled = compileWorkflow(document, { ...context, queueIds: ['billing', 'technical', 'care', 'general'] });
      return compiled.ok
        ? JSON.stringify(compiled.rules.map(({ when }) => when)).replace(/"nodeId":"[^"]*"/g, '')
        : compiled;
    };
    expect(rules(pasted)).toEqual(rules(sampleWorkflow));
  });

  it('leaves out a second start, and refuses more steps or groups than a workflow may hold', () => {
    const before = smallWorkflow();
    expect(pasteSteps(before, copied(before, new Set(['start'])))).toEqual({ document: before, ids: new Set() });
    const [node] = before.nodes;
    if (!node) throw new Error('the sample has nodes');
    const many = { ...before, nodes: Array.from({ length: 1_999 }, (_, index) => ({ ...node, id: `n${index}` })) };
    expect(pasteSteps(many, copied(before)).document).toBe(many);
    const grouped = groupNodes(before, new Set(['condition']), 'One');
    const groups = Array.from({ length: 200 }, (_, index) => ({ id: `g${index}`, name: 'Full' }));
    const full = {
      ...before,
      groups,
      nodes: [...before.nodes, ...groups.map(({ id }) => ({ ...node, id: `in-${id}`, kind: 'tag', group: id }))],
    };
    expect(pasteSteps(full, copied(grouped)).document).toBe(full);
    expect(pasteSteps(full, copied(before)).ids.size).toBe(3);
  });

  it('says what is wrong with a clipboard that holds something else, or steps that were tampered with', () => {
    for (const text of ['', 'Dear Sir', '{"a":1}', '[]', 'null'])
      expect(readSteps(text)).toEqual({ problem: 'The clipboard holds no steps. Copy some on a canvas first.' });
    const text = copySteps(smallWorkflow(), new Set(['condition'])) ?? '';
    expect(readSteps(text.replace('"condition"', '"../condition"'))).toMatchObject({
      problem: expect.stringContaining('nodes.0.id'),
    });
    expect(readSteps(text.replace('"schemaVersion": 1', '"schemaVersion": 9'))).toMatchObject({
      problem: expect.stringContaining('schemaVersion'),
    });
  });
});
