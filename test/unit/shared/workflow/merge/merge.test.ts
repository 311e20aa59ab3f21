import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as commands from '../../../../../editor/src/features/workflows/document/commands.ts';
import { type WorkflowDocument, workflowDocument } from '../../../../../shared/workflow/document.ts';
import { mergeDocuments, sharing } from '../../../../../shared/workflow/merge/merge.ts';
import { anyEdit, edited } from '../../../editor/workflows/any-edit.ts';
import { edgesOf, smallWorkflow } from '../../../editor/workflows/samples.ts';

const base = smallWorkflow();
const { renameNode, updateData, moveNodes, deleteParts, addNodeAfter, connectExit, addNode } = commands;
const none: ReadonlySet<string> = new Set();
const label = (document: WorkflowDocument, id: string) => document.nodes.find((node) => node.id === id)?.label;
const node = (document: WorkflowDocument, id: string) => document.nodes.find((each) => each.id === id);
const lowerThan = (value: number) => ({ condition: { signal: 'confidence', op: 'lt', value } });

describe('two people’s edits', () => {
  it('are both kept where they touch different steps', () => {
    const mine = renameNode(base, 'condition', 'Mine');
    const theirs = addNodeAfter(base, { source: 'condition', exit: 'no' }, 'tag', { x: 0, y: 300 });
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(label(document, 'condition')).toBe('Mine');
    expect(edgesOf(document)).toEqual(edgesOf(theirs));
  });

  it('are both kept where they touch one step in different ways: a name, a setting, a place', () => {
    const mine = renameNode(base, 'condition', 'Mine');
    const theirs = moveNodes(updateData(base, 'condition', lowerThan(0.2)), new Map([['condition', { x: 7, y: 7 }]]));
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(node(document, 'condition')).toMatchObject({
      label: 'Mine',
      data: lowerThan(0.2),
      position: { x: 7, y: 7 },
    });
  });

  it('are a conflict where they differ about the same, which one choice settles', () => {
    const mine = renameNode(updateData(base, 'condition', lowerThan(0.3)), 'condition', 'Mine');
    const theirs = renameNode(updateData(base, 'condition', lowerThan(0.2)), 'condition', 'Theirs');
    const merged = mergeDocuments(base, mine, theirs);
    expect(merged.conflicts).toEqual([
      { kind: 'node', key: 'node:condition', nodeId: 'condition', parts: ['name', 'settings'] },
    ]);
    expect(label(merged.document, 'condition')).toBe('Mine');
    const { document } = mergeDocuments(base, mine, theirs, { 'node:condition': 'theirs' });
    expect(node(document, 'condition')).toMatchObject({ label: 'Theirs', data: lowerThan(0.2) });
  });

  it('are a conflict where each leads one exit somewhere else', () => {
    const bare = addNode(base, 'tag', { x: 0, y: 500 });
    const mine = connectExit(bare, { source: 'condition', exit: 'no', target: 'tag' });
    const theirs = deleteParts(bare, none, new Set([bare.edges.find(({ exit }) => exit === 'no')?.id ?? '']));
    const merged = mergeDocuments(bare, mine, theirs);
    expect(merged.conflicts).toMatchObject([{ nodeId: 'condition', parts: ['exits'] }]);
    expect(edgesOf(merged.document)).toContain('condition.no > tag');
    expect(edgesOf(mergeDocuments(bare, mine, theirs, { 'node:condition': 'theirs' }).document)).toEqual(
      edgesOf(theirs),
    );
  });

  it('ask about a step that one deleted and the other changed, and keep its connections with it', () => {
    const mine = deleteParts(base, new Set(['continue']), none);
    const theirs = renameNode(base, 'continue', 'Goes on');
    const merged = mergeDocuments(base, mine, theirs);
    expect(merged.conflicts).toMatchObject([{ nodeId: 'continue', parts: ['deleted'] }]);
    expect(node(merged.document, 'continue')).toBeUndefined();
    const { document } = mergeDocuments(base, mine, theirs, { 'node:continue': 'theirs' });
    expect(label(document, 'continue')).toBe('Goes on');
    expect(edgesOf(document)).toEqual(edgesOf(base));
  });

  it('ask about a step that one deleted and the other began to use', () => {
    const bare = addNode(base, 'tag', { x: 0, y: 500 });
    const mine = connectExit(bare, { source: 'condition', exit: 'no', target: 'tag' });
    const theirs = deleteParts(bare, new Set(['tag']), none);
    const { document, conflicts } = mergeDocuments(bare, mine, theirs);
    expect(conflicts).toMatchObject([{ nodeId: 'tag', parts: ['deleted'] }]);
    expect(edgesOf(document)).toContain('condition.no > tag');
  });

  it('let a deleted step go that the other has only moved', () => {
    const theirs = deleteParts(base, new Set(['continue']), none);
    const { document, conflicts } = mergeDocuments(
      base,
      moveNodes(base, new Map([['continue', { x: 1, y: 1 }]])),
      theirs,
    );
    expect([conflicts, node(document, 'continue')]).toEqual([[], undefined]);
  });

  it('stay two steps where both added one under the same id', () => {
    const add = (kind: 'tag' | 'note', x: number) => addNode(base, kind, { x, y: 0 }, { a: kind }, 'new');
    const mine = connectExit(add('tag', 1), { source: 'condition', exit: 'no', target: 'new' });
    const { document, conflicts } = mergeDocuments(base, mine, add('note', 2));
    expect(conflicts).toEqual([]);
    expect([node(document, 'new')?.kind, node(document, 'new-2')?.kind]).toEqual(['note', 'tag']);
    expect(edgesOf(document)).toContain('condition.no > new-2');
  });

  it('merge name, description and sample cases, too', () => {
    const sample = {
      id: 'case-1',
      name: 'One',
      turns: [{ role: 'customer' as const, text: 'Hi' }],
      expect: { decision: 'continue' as const },
    };
    const mine = { ...base, name: 'Mine', cases: [sample] };
    const theirs = { ...base, description: 'Theirs', cases: [{ ...sample, name: 'Other' }] };
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document).toMatchObject({ name: 'Mine', description: 'Theirs' });
    expect(document.cases?.map(({ id, name }) => [id, name])).toEqual([
      ['case-1-2', 'One'],
      ['case-1', 'Other'],
    ]);
    const both = mergeDocuments(base, { ...base, name: 'A' }, { ...base, name: 'B' }, { name: 'theirs' });
    expect([both.document.name, both.conflicts]).toEqual(['B', [{ kind: 'name', key: 'name' }]]);
  });
});

describe('a merge of any edits', () => {
  const edits = fc.array(anyEdit, { maxLength: 30 });
  const editedBy = (start: WorkflowDocument, list: readonly Parameters<typeof edited>[1][]) =>
    list.reduce(edited, start);
  const grown = edits.map((list) => editedBy(base, list));
  const runs = { numRuns: 60 };

  it('is exactly the one side where the other changed nothing, and the same edit of both counts once', () => {
    fc.assert(
      fc.property(grown, edits, (from, list) => {
        const changed = editedBy(from, list);
        expect(mergeDocuments(from, changed, from)).toEqual({ document: changed, conflicts: [] });
        expect(mergeDocuments(from, from, changed)).toEqual({ document: changed, conflicts: [] });
        expect(mergeDocuments(from, changed, structuredClone(changed))).toEqual({ document: changed, conflicts: [] });
      }),
      runs,
    );
  });

  it('is a document, with every id once and no connection to nothing, whoever is chosen', () => {
    fc.assert(
      fc.property(grown, edits, edits, fc.boolean(), (from, one, other, isMine) => {
        const [mine, theirs] = [editedBy(from, one), editedBy(from, other)];
        const { conflicts } = mergeDocuments(from, mine, theirs);
        const choices = Object.fromEntries(conflicts.map(({ key }) => [key, isMine ? 'mine' : 'theirs'] as const));
        const { document } = mergeDocuments(from, mine, theirs, choices);
        expect(workflowDocument.safeParse(document).error).toBeUndefined();
        const ids = document.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(document.edges.map(({ id }) => id)).size).toBe(document.edges.length);
        const exits = document.edges.map(({ source, exit }) => `${source} ${exit}`);
        expect(new Set(exits).size).toBe(exits.length);
        expect(document.edges.filter(({ source, target }) => !ids.includes(source) || !ids.includes(target))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it('loses nothing of two people who change different steps', () => {
    fc.assert(
      fc.property(grown, fc.array(fc.nat(999), { minLength: 1, maxLength: 12 }), (from, picks) => {
        const touch = (document: WorkflowDocument, at: number, who: string) => {
          const id = document.nodes[at % document.nodes.length]?.id ?? '';
          return renameNode(document, id, `${who} ${at}`);
        };
        const half = Math.ceil(from.nodes.length / 2);
        const mine = picks.reduce((document, at) => touch(document, at % half, 'mine'), from);
        const theirs = picks.reduce((document, at) => {
          const rest = from.nodes.length - half;
          return rest === 0 ? document : touch(document, half + (at % rest), 'theirs');
        }, from);
        const { document, conflicts } = mergeDocuments(from, mine, theirs);
        expect(conflicts).toEqual([]);
        document.nodes.forEach(({ id }, index) => {
          expect(label(document, id)).toBe(label(index < half ? mine : theirs, id));
        });
      }),
      runs,
    );
  });

  it('is the same where equal parts are shared before', () => {
    fc.assert(
      fc.property(grown, edits, edits, (from, one, other) => {
        const [mine, theirs] = [editedBy(from, one), structuredClone(editedBy(from, other))];
        const shared = sharing(from, theirs);
        expect(shared).toEqual(theirs);
        expect(mergeDocuments(from, mine, shared)).toEqual(mergeDocuments(from, mine, theirs));
      }),
      runs,
    );
  });
});
