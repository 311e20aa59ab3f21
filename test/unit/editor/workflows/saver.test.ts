import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveNodes, renameNode } from '../../../../editor/src/features/workflows/document/commands.ts';
import { createEditor, type Editor } from '../../../../editor/src/features/workflows/document/editor.ts';
import { createSaver, type Saver } from '../../../../editor/src/features/workflows/saving/saver.ts';
import type { WorkflowDraft } from '../../../../shared/api/workflow-operations.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { smallWorkflow } from './samples.ts';

class Stale extends Error {}

/** A server with one draft: the rule of `saveWorkflow`, without HTTP. */
class Server {
  draft: WorkflowDraft;
  saves = 0;
  isDown = false;
  losesAnswers = false;
  gate: Promise<void> = Promise.resolve();

  constructor(document: WorkflowDocument) {
    this.draft = toDraft(document, 1, 'Amira');
  }

  save(document: WorkflowDocument, revision: number, by = 'Amira'): WorkflowDraft {
    this.saves += 1;
    if (this.isDown) throw new Error('down');
    if (revision !== this.draft.revision) throw new Stale();
    this.draft = toDraft(document, revision + 1, by);
    if (this.losesAnswers) throw new Error('the connection broke');
    return this.draft;
  }
}

const toDraft = (document: WorkflowDocument, revision: number, editedBy: string): WorkflowDraft => ({
  id: document.id,
  name: document.name,
  revision,
  editedBy,
  editedAtMs: 1_700_000_000_000,
  latestVersion: 0,
  draftChanged: true,
  document,
  problems: [],
  editors: [],
});

let server: Server;
let editor: Editor;
let saver: Saver;
let stop: () => void;
let merged: string[];

const rename = (label: string): boolean =>
  editor.edit('Renamed', (document) => renameNode(document, 'condition', label));
const labelOf = ({ nodes }: WorkflowDocument): string | undefined => nodes.find(({ id }) => id === 'condition')?.label;
const state = (): string => saver.store.getState().state;
const node = ({ nodes }: WorkflowDocument, id: string) => nodes.find((each) => each.id === id);
/** Somebody else’s edit of the step that `rename` does not touch. */
const theirEdit = (document: WorkflowDocument, label = 'Theirs') => renameNode(document, 'hand-off', label);

beforeEach(() => {
  vi.useFakeTimers();
  merged = [];
  server = new Server(smallWorkflow());
  editor = createEditor({ document: server.draft.document });
  saver = createSaver(editor, server.draft, {
    save: async (document, revision) => {
      await server.gate;
      return server.save(document, revision);
    },
    read: async () => server.draft,
    isStale: (error) => error instanceof Stale,
    onMerged: ({ editedBy }) => void merged.push(editedBy),
  });
  stop = saver.start();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('saving', () => {
  it('goes out once, a second after the last edit', async () => {
    rename('One');
    await vi.advanceTimersByTimeAsync(700);
    rename('Two');
    expect(state()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(900);
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect([server.saves, state(), labelOf(server.draft.document)]).toEqual([1, 'saved', 'Two']);
  });

  it('waits for the end of a drag', async () => {
    editor.store.setState({ isDragging: true });
    rename('One');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.saves).toBe(0);
    editor.store.setState({ isDragging: false });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(server.saves).toBe(1);
  });

  it('is clean again when an undo brings back what is saved', () => {
    rename('One');
    editor.undo();
    expect([state(), saver.isDirty()]).toEqual(['saved', false]);
  });

  it('is no conflict with oneself when the answer to a save is lost and the same step is edited again', async () => {
    server.losesAnswers = true;
    rename('One');
    await vi.advanceTimersByTimeAsync(1_100);
    expect([state(), labelOf(server.draft.document)]).toEqual(['failed', 'One']);
    server.losesAnswers = false;
    rename('Two');
    await vi.advanceTimersByTimeAsync(1_100);
    expect([state(), labelOf(server.draft.document), merged]).toEqual(['saved', 'Two', []]);
  });

  it('sends an edit made during a save with the next one, over the new revision', async () => {
    let letGo = (): void => undefined;
    server.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    rename('One');
    const first = saver.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(state()).toBe('saving');
    rename('Two');
    letGo();
    expect(await first).toBe(false);
    expect([state(), labelOf(server.draft.document)]).toEqual(['unsaved', 'One']);
    await vi.advanceTimersByTimeAsync(1_100);
    expect([server.draft.revision, labelOf(server.draft.document), state()]).toEqual([3, 'Two', 'saved']);
  });

  it('tries again by itself after a failure', async () => {
    server.isDown = true;
    rename('One');
    expect(await saver.flush()).toBe(false);
    expect(state()).toBe('failed');
    server.isDown = false;
    await vi.advanceTimersByTimeAsync(8_100);
    expect(state()).toBe('saved');
  });
});

describe('edits of two people', () => {
  it('that touch different steps are both saved, and the merge is told', async () => {
    server.save(theirEdit(server.draft.document), 1, 'Sofie');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_100);
    expect([state(), server.draft.revision, merged]).toEqual(['saved', 3, ['Sofie']]);
    for (const document of [server.draft.document, editor.document()])
      expect([labelOf(document), node(document, 'hand-off')?.label]).toEqual(['Mine', 'Theirs']);
  });

  it('are undone each by their own: undo takes back mine and leaves theirs', async () => {
    rename('One');
    rename('Two');
    server.save(theirEdit(server.draft.document), 1, 'Sofie');
    await saver.flush();
    expect([editor.undo(), labelOf(editor.document())]).toEqual(['Renamed', 'One']);
    expect([editor.undo(), editor.undo()]).toEqual(['Renamed', undefined]);
    expect([labelOf(editor.document()), node(editor.document(), 'hand-off')?.label]).toEqual([undefined, 'Theirs']);
    await vi.advanceTimersByTimeAsync(1_100);
    expect([labelOf(server.draft.document), node(server.draft.document, 'hand-off')?.label]).toEqual([
      undefined,
      'Theirs',
    ]);
  });

  it('do not move under a drag: they meet once it has ended', async () => {
    server.save(moveNodes(theirEdit(server.draft.document), new Map([['hand-off', { x: 9, y: 9 }]])), 1, 'Sofie');
    rename('Mine');
    const saving = saver.flush();
    editor.store.setState({ isDragging: true });
    expect([await saving, state(), node(editor.document(), 'hand-off')?.label]).toEqual([false, 'unsaved', undefined]);
    editor.store.setState({ isDragging: false });
    await vi.advanceTimersByTimeAsync(1_100);
    expect([state(), node(editor.document(), 'hand-off')?.position]).toEqual(['saved', { x: 9, y: 9 }]);
  });
});

describe('a conflict', () => {
  beforeEach(async () => {
    server.save(theirEdit(renameNode(server.draft.document, 'condition', 'Theirs')), 1, 'Sofie');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_100);
  });

  it('is told with who saved, overwrites nothing and stops saving by itself', async () => {
    expect(saver.store.getState()).toMatchObject({
      state: 'conflict',
      conflict: { theirs: { editedBy: 'Sofie', revision: 2 } },
    });
    rename('Mine, more');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(labelOf(server.draft.document)).toBe('Theirs');
  });

  it('ends with what is chosen, beside what only they changed; and my own version is one undo away', async () => {
    expect(await saver.resolve({ 'node:condition': 'theirs' })).toBe(true);
    expect([labelOf(editor.document()), node(editor.document(), 'hand-off')?.label, state()]).toEqual([
      'Theirs',
      'Theirs',
      'saved',
    ]);
    expect(editor.undo()).toBe('Merged with what Sofie saved');
    expect(labelOf(editor.document())).toBe('Mine');
  });

  it('keeps mine where nothing else is chosen', async () => {
    expect(await saver.resolve({})).toBe(true);
    const { document, revision } = server.draft;
    expect([labelOf(document), node(document, 'hand-off')?.label, revision]).toEqual(['Mine', 'Theirs', 3]);
  });

  it('takes theirs whole, and keeps mine one undo away', async () => {
    await saver.loadTheirs();
    expect([labelOf(editor.document()), state()]).toEqual(['Theirs', 'saved']);
    expect(editor.undo()).toBe('Loaded what Sofie saved');
    expect(labelOf(editor.document())).toBe('Mine');
    await vi.advanceTimersByTimeAsync(1_100);
    expect([labelOf(server.draft.document), server.draft.revision]).toEqual(['Mine', 3]);
  });

  it('is told anew when somebody changes the same once more in between', async () => {
    server.save(renameNode(server.draft.document, 'condition', 'Theirs again'), 2, 'Tunde');
    expect(await saver.resolve({})).toBe(false);
    expect(saver.store.getState()).toMatchObject({
      state: 'conflict',
      conflict: { theirs: { editedBy: 'Tunde', revision: 3 } },
    });
  });
});

describe('changes of a tab that ended', () => {
  const left = () => {
    const base = smallWorkflow();
    return { base, document: renameNode(base, 'condition', 'Left'), revision: 1 };
  };

  it('are brought back as one step, and saved', async () => {
    expect(await saver.restore(left())).toBe(true);
    expect([labelOf(server.draft.document), state()]).toEqual(['Left', 'saved']);
    expect(editor.undo()).toBe('Brought back changes that were not saved');
  });

  it('are merged with what was saved since', async () => {
    server.save(theirEdit(server.draft.document), 1, 'Sofie');
    expect(await saver.restore(left())).toBe(true);
    expect([labelOf(server.draft.document), node(server.draft.document, 'hand-off')?.label]).toEqual([
      'Left',
      'Theirs',
    ]);
  });

  it('are a conflict where somebody has changed the same since', async () => {
    server.save(renameNode(server.draft.document, 'condition', 'Theirs'), 1, 'Sofie');
    expect(await saver.restore(left())).toBe(false);
    expect(state()).toBe('conflict');
  });
});

describe('a draft that was read anew', () => {
  it('is taken where nothing would be lost', () => {
    saver.meet(toDraft(renameNode(smallWorkflow(), 'condition', 'Theirs'), 2, 'Sofie'));
    expect([labelOf(editor.document()), state(), saver.store.getState().revision]).toEqual(['Theirs', 'saved', 2]);
  });

  it('goes underneath edits that are not saved yet', () => {
    rename('Mine');
    saver.meet(toDraft(theirEdit(smallWorkflow()), 2, 'Sofie'));
    expect([labelOf(editor.document()), node(editor.document(), 'hand-off')?.label, state()]).toEqual([
      'Mine',
      'Theirs',
      'unsaved',
    ]);
  });

  it('is a conflict where edits that are not saved yet touch the same', () => {
    rename('Mine');
    saver.meet(toDraft(renameNode(smallWorkflow(), 'condition', 'Theirs'), 2, 'Sofie'));
    expect([labelOf(editor.document()), state()]).toEqual(['Mine', 'conflict']);
  });

  it('is no news when it is older than what this tab saved', async () => {
    rename('Mine');
    await saver.flush();
    saver.meet(toDraft(smallWorkflow(), 1, 'Amira'));
    expect([labelOf(editor.document()), state()]).toEqual(['Mine', 'saved']);
  });
});
