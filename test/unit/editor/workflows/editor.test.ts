import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analyst } from '../../../../editor/src/features/workflows/document/analyst.ts';
import * as commands from '../../../../editor/src/features/workflows/document/commands.ts';
import { createEditor, type Editor } from '../../../../editor/src/features/workflows/document/editor.ts';
import { maxSteps } from '../../../../editor/src/features/workflows/document/history.ts';
import { watchProblems } from '../../../../editor/src/features/workflows/document/watch-problems.ts';
import { nudgeSelected } from '../../../../editor/src/features/workflows/page/actions.ts';
import { anyEdit, edited } from './any-edit.ts';
import { context, smallWorkflow } from './samples.ts';

let nowMs = 0;
const open = (options: { isReadOnly?: boolean } = {}): Editor =>
  createEditor({ document: smallWorkflow(), now: () => nowMs, ...options });
const rename = (editor: Editor, label: string, mergeKey?: string): boolean =>
  editor.edit('Renamed', (document) => commands.renameNode(document, 'condition', label), mergeKey ? { mergeKey } : {});
const pastOf = (editor: Editor): readonly string[] => editor.store.getState().history.past.map(({ name }) => name);

beforeEach(() => {
  nowMs = 1_000_000;
});

describe('the history', () => {
  it('undoes and redoes by name', () => {
    const editor = open();
    const before = editor.document();
    rename(editor, 'One');
    const after = editor.document();
    expect(editor.undo()).toBe('Renamed');
    expect(editor.document()).toBe(before);
    expect(editor.redo()).toBe('Renamed');
    expect(editor.document()).toBe(after);
    expect(editor.redo()).toBeUndefined();
  });

  it('takes letters typed shortly after each other as one step', () => {
    const editor = open();
    for (const label of ['U', 'Un', 'Uns']) {
      nowMs += 200;
      rename(editor, label, 'name');
    }
    expect(pastOf(editor)).toHaveLength(1);
    nowMs += 600;
    rename(editor, 'Unsure', 'name');
    expect(pastOf(editor)).toHaveLength(2);
  });

  it('begins a new step after the field was left, and after an undo', () => {
    const editor = open();
    rename(editor, 'U', 'name');
    editor.seal();
    rename(editor, 'Un', 'name');
    expect(pastOf(editor)).toHaveLength(2);
    editor.undo();
    rename(editor, 'Uns', 'name');
    expect(pastOf(editor)).toHaveLength(2);
  });

  it('takes arrow keys shortly after each other as one move, by its name, and moves back by one undo', () => {
    const editor = open();
    const before = editor.document();
    editor.select({ nodes: new Set(['condition']) });
    for (const direction of ['right', 'right', 'down'] as const) {
      nowMs += 100;
      nudgeSelected(editor, direction);
    }
    expect(pastOf(editor)).toEqual(['Moved 1 step']);
    expect(editor.document().nodes.find(({ id }) => id === 'condition')?.position).not.toEqual(
      before.nodes.find(({ id }) => id === 'condition')?.position,
    );
    editor.undo();
    expect(editor.document()).toBe(before);
  });

  it('keeps what can be redone when an edit changes nothing, and drops it when one does', () => {
    const editor = open();
    rename(editor, 'One');
    editor.undo();
    expect(editor.edit('Nothing', (document) => document)).toBe(false);
    expect(editor.store.getState().history.future).toHaveLength(1);
    rename(editor, 'Two');
    expect(editor.store.getState().history.future).toEqual([]);
  });

  it('holds well over a hundred steps, and not without end', () => {
    const editor = open();
    for (let step = 0; step < maxSteps + 50; step += 1) rename(editor, `Name ${step}`);
    expect(pastOf(editor)).toHaveLength(maxSteps);
    expect(maxSteps).toBeGreaterThanOrEqual(100);
  });

  it('refuses edits where nothing may be edited, and still takes what somebody else saved', () => {
    const editor = open({ isReadOnly: true });
    expect(rename(editor, 'One')).toBe(false);
    const theirs = commands.renameNode(editor.document(), 'condition', 'Theirs');
    editor.load('Loaded', theirs);
    expect(editor.document()).toBe(theirs);
    expect(pastOf(editor)).toEqual([]);
  });

  it('leaves nothing selected that an undo took away', () => {
    const editor = open();
    editor.edit('Added', (document) => commands.addNode(document, 'tag', { x: 0, y: 0 }), {
      select: { nodes: new Set(['tag']), edges: new Set() },
    });
    editor.goTo('tag');
    editor.undo();
    expect([...editor.store.getState().selection.nodes]).toEqual([]);
    expect(editor.store.getState().roving).toBe('start');
  });

  it('comes back to the start by undoing all, and to the end by redoing all, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1_000, maxLength: 1_000 }), (edits) => {
        const editor = open();
        const start = editor.document();
        for (const each of edits) editor.edit('Edit', (document) => edited(document, each));
        const end = editor.document();
        while (editor.undo() !== undefined);
        expect(editor.document()).toEqual(start);
        while (editor.redo() !== undefined);
        expect(editor.document()).toEqual(end);
        const ids = end.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(end.edges.map(({ id }) => id)).size).toBe(end.edges.length);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});

const nobody: Analyst = { start: () => undefined, ask: () => undefined, stop: () => undefined };

describe('problems', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are found a moment after an edit, with the step that they belong to', () => {
    const editor = open();
    const stop = watchProblems(editor, context, nobody);
    expect(editor.store.getState().findings).toMatchObject({ errorCount: 0, ruleCount: 2 });
    editor.edit('Deleted', (document) => commands.deleteParts(document, new Set(['continue']), new Set()));
    expect(editor.store.getState().findings.errorCount).toBe(0);
    vi.advanceTimersByTime(300);
    expect(editor.store.getState().findings.byNode.get('condition')).toMatchObject([{ code: 'unconnected-exit' }]);
    stop();
  });

  it('come with what the analysis finds once it has answered, and keep that until it answers anew', () => {
    const editor = open();
    const answers: Parameters<Analyst['ask']>[1][] = [];
    const stop = watchProblems(editor, context, { ...nobody, ask: (_, answer) => void answers.push(answer) });
    const codes = () => editor.store.getState().findings.all.map(({ code }) => code);
    expect(codes()).toEqual([]);
    answers[0]?.([{ code: 'never-taken', severity: 'warning', nodeId: 'condition', message: 'Never.' }]);
    expect(codes()).toEqual(['never-taken']);
    editor.edit('Renamed', (document) => ({
      ...document,
      nodes: document.nodes.map((node) => ({ ...node, label: 'x' })),
    }));
    vi.advanceTimersByTime(300);
    expect(codes()).toEqual(['never-taken']);
    // An answer about a document that is not the newest any more says nothing.
    editor.edit('Renamed', (document) => ({
      ...document,
      nodes: document.nodes.map((node) => ({ ...node, label: 'y' })),
    }));
    vi.advanceTimersByTime(300);
    answers[1]?.([]);
    expect(codes()).toEqual(['never-taken']);
    answers[2]?.([]);
    expect(codes()).toEqual([]);
    stop();
  });

  it('of a document that does not compile tell what the analyst says of its patterns, too', () => {
    const editor = open();
    const answers: Parameters<Analyst['ask']>[1][] = [];
    const stop = watchProblems(editor, context, { ...nobody, ask: (_, answer) => void answers.push(answer) });
    const notAPattern = { code: 'invalid-pattern', severity: 'error', nodeId: 'condition', message: 'No.' } as const;
    answers[0]?.([notAPattern]);
    expect(editor.store.getState().findings).toMatchObject({ errorCount: 1, ruleCount: undefined });
    editor.edit('Deleted', (document) => commands.deleteParts(document, new Set(['continue']), new Set()));
    vi.advanceTimersByTime(300);
    answers[1]?.([notAPattern]);
    const codes = editor.store
      .getState()
      .findings.byNode.get('condition')
      ?.map(({ code }) => code);
    expect(codes).toEqual(['unconnected-exit', 'invalid-pattern']);
    stop();
  });

  it('are not looked for during a drag, nor after a mere move', () => {
    const editor = open();
    const stop = watchProblems(editor, context, nobody);
    const { findings } = editor.store.getState();
    editor.edit('Moved', (document) => commands.moveNodes(document, new Map([['condition', { x: 9, y: 9 }]])));
    vi.advanceTimersByTime(300);
    expect(editor.store.getState().findings).toBe(findings);
    editor.store.setState({ isDragging: true });
    editor.edit('Deleted', (document) => commands.deleteParts(document, new Set(['continue']), new Set()));
    vi.advanceTimersByTime(300);
    expect(editor.store.getState().findings).toBe(findings);
    editor.store.setState({ isDragging: false });
    vi.advanceTimersByTime(300);
    expect(editor.store.getState().findings.errorCount).toBe(1);
    stop();
  });
});
