import { describe, expect, it } from 'vitest';
import {
  addNode,
  addNodeAfter,
  connectExit,
  deleteParts,
  describeWorkflow,
  insertNode,
  moveNodes,
  renameNode,
  updateData,
} from '../../../../editor/src/features/workflows/document/commands.ts';
import { newDocument } from '../../../../editor/src/features/workflows/document/new-document.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { workflowDocument } from '../../../../shared/workflow/document.ts';
import { context, edgesOf, smallWorkflow } from './samples.ts';

const none: ReadonlySet<string> = new Set();

describe('a new workflow', () => {
  it('works as it is: whoever writes gets a person', () => {
    const document = newDocument('Rückfragen & Co', none, 'general');
    expect(document.id).toBe('ruckfragen-co');
    expect(compileWorkflow(document, context)).toMatchObject({ ok: true, warnings: [] });
  });

  it('gets an id of its own where the name is taken, and where it has no letters that an id may hold', () => {
    expect(newDocument('Refunds', new Set(['refunds', 'refunds-2']), undefined).id).toBe('refunds-3');
    expect(newDocument('日本語', none, undefined).id).toBe('workflow');
  });
});

describe('adding', () => {
  it('puts a step in between, so that nothing comes loose', () => {
    expect(edgesOf(smallWorkflow())).toEqual([
      'condition.no > continue',
      'condition.yes > hand-off',
      'start.next > condition',
    ]);
  });

  it('makes room: what comes behind moves a row down', () => {
    const before = smallWorkflow();
    const after = insertNode(before, { source: 'condition', exit: 'yes' }, 'tag');
    const yOf = (document: typeof before, id: string) => document.nodes.find((node) => node.id === id)?.position.y;
    expect([yOf(after, 'tag'), yOf(after, 'hand-off'), yOf(after, 'continue')]).toEqual([360, 540, 360]);
    expect(
      insertNode(deleteParts(before, new Set(['continue']), none), { source: 'condition', exit: 'no' }, 'tag').nodes,
    ).toHaveLength(3);
  });

  it('leaves the old target alone where the new step has no way out', () => {
    const document = addNodeAfter(smallWorkflow(), { source: 'condition', exit: 'yes' }, 'continue', { x: 0, y: 0 });
    expect(edgesOf(document)).toContain('condition.yes > continue-2');
    expect(document.nodes.map(({ id }) => id)).toContain('hand-off');
  });

  it('gives each step an id of its own and a copy of the defaults', () => {
    const one = addNode(addNode(smallWorkflow(), 'tag', { x: 0, y: 0 }), 'tag', { x: 0, y: 0 });
    const [first, second] = one.nodes.filter(({ kind }) => kind === 'tag');
    expect([first?.id, second?.id]).toEqual(['tag', 'tag-2']);
    expect(first?.data).not.toBe(second?.data);
  });

  it('keeps places inside what a document may hold, in whole pixels', () => {
    const document = addNode(smallWorkflow(), 'tag', { x: 1e9, y: 12.4 });
    expect(document.nodes.at(-1)?.position).toEqual({ x: 100_000, y: 12 });
    expect(workflowDocument.safeParse(document).success).toBe(true);
  });
});

describe('connecting', () => {
  it('lets go of where the exit led before', () => {
    const document = connectExit(smallWorkflow(), { source: 'condition', exit: 'no', target: 'hand-off' });
    expect(edgesOf(document)).toEqual([
      'condition.no > hand-off',
      'condition.yes > hand-off',
      'start.next > condition',
    ]);
  });

  it.each([
    ['to a step before it', { source: 'condition', exit: 'no', target: 'condition' }],
    ['to the start', { source: 'condition', exit: 'no', target: 'start' }],
    ['from an exit that is not there', { source: 'condition', exit: 'maybe', target: 'hand-off' }],
    ['to where it leads already', { source: 'condition', exit: 'yes', target: 'hand-off' }],
  ])('leaves the document the very same: %s', (_, connection) => {
    const document = smallWorkflow();
    expect(connectExit(document, connection)).toBe(document);
  });
});

describe('deleting', () => {
  it('takes the connections of a step with it', () => {
    const document = deleteParts(smallWorkflow(), new Set(['condition']), none);
    expect(document.nodes.map(({ id }) => id)).toEqual(['start', 'hand-off', 'continue']);
    expect(document.edges).toEqual([]);
  });

  it('takes a connection alone', () => {
    const before = smallWorkflow();
    const [edge] = before.edges;
    const document = deleteParts(before, none, new Set([edge?.id ?? '']));
    expect(document.nodes).toEqual(before.nodes);
    expect(document.edges).toHaveLength(before.edges.length - 1);
  });

  it('is no edit where nothing of it is there', () => {
    const document = smallWorkflow();
    expect(deleteParts(document, new Set(['nobody']), none)).toBe(document);
  });
});

describe('settings', () => {
  const twoCases = (ids: readonly string[]) => ({
    cases: ids.map((id) => ({ id, label: id, condition: { signal: 'topics', op: 'has', value: id } })),
  });

  it('drop the connection of an exit that is gone, and keep the others', () => {
    const base = addNode(smallWorkflow(), 'switch', { x: 0, y: 0 }, twoCases(['one', 'two']));
    const joined = ['one', 'two', 'default'].reduce(
      (document, exit) => connectExit(document, { source: 'switch', exit, target: 'hand-off' }),
      base,
    );
    const document = updateData(joined, 'switch', twoCases(['two']));
    expect(edgesOf(document).filter((edge) => edge.startsWith('switch'))).toEqual([
      'switch.default > hand-off',
      'switch.two > hand-off',
    ]);
  });

  it('keep connections while a name is half typed', () => {
    const base = addNode(smallWorkflow(), 'switch', { x: 0, y: 0 }, twoCases(['one']));
    const joined = connectExit(base, { source: 'switch', exit: 'one', target: 'hand-off' });
    const [first] = twoCases(['one']).cases;
    const document = updateData(joined, 'switch', { cases: [{ ...first, label: '' }] });
    expect(edgesOf(document)).toContain('switch.one > hand-off');
  });
});

describe('names', () => {
  it('are taken away by an empty text', () => {
    const named = renameNode(smallWorkflow(), 'condition', 'Unsure?');
    expect(named.nodes.find(({ id }) => id === 'condition')?.label).toBe('Unsure?');
    expect('label' in (renameNode(named, 'condition', '').nodes.find(({ id }) => id === 'condition') ?? {})).toBe(
      false,
    );
  });

  it('of a workflow stay where the new one is empty', () => {
    const document = smallWorkflow();
    expect(describeWorkflow(document, '  ', '')).toBe(document);
    expect(describeWorkflow(document, 'Other', 'Why')).toMatchObject({ name: 'Other', description: 'Why' });
    expect('description' in describeWorkflow({ ...document, description: 'Why' }, 'Small', '')).toBe(false);
  });
});

describe('moving', () => {
  it('touches only the steps that moved', () => {
    const before = smallWorkflow();
    const after = moveNodes(before, new Map([['condition', { x: 50, y: 60 }]]));
    expect(after.nodes.filter((node, index) => node !== before.nodes[index]).map(({ id }) => id)).toEqual([
      'condition',
    ]);
  });

  it('back to the same place is no edit', () => {
    const document = smallWorkflow();
    const at = document.nodes[1]?.position ?? { x: 0, y: 0 };
    expect(moveNodes(document, new Map([[document.nodes[1]?.id ?? '', at]]))).toBe(document);
  });
});
