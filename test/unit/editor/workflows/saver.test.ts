import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renameNode } from '../../../../editor/src/features/workflows/document/commands.ts';
import { createEditor, type Editor } from '../../../../editor/src/features/workflows/document/editor.ts';
import { type Conflict, createSaver, type Saver } from '../../../../editor/src/features/workflows/saving/saver.ts';
import type { WorkflowDraft } from '../../../../shared/api/admin-operations.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { smallWorkflow } from './samples.ts';

class Stale extends Error {
  readonly conflict: Conflict;
  constructor(conflict: Conflict) {
    super('stale');
    this.conflict = conflict;
  }
}

/** A server with one draft: the rule of `saveWorkflow`, without HTTP. */
class Server {
  draft: WorkflowDraft;
  saves = 0;
  isDown = false;
  gate: Promise<void> = Promise.resolve();

  constructor(document: WorkflowDocument) {
    this.draft = toDraft(document, 1, 'Amira');
  }

  save(document: WorkflowDocument, revision: number, by = 'Amira'): WorkflowDraft {
    this.saves += 1;
    if (this.isDown) throw new Error('down');
    const { revision: current, editedBy, editedAtMs } = this.draft;
    if (revision !== current) throw new Stale({ revision: current, editedBy, editedAtMs });
    this.draft = toDraft(document, revision + 1, by);
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
});

let server: Server;
let editor: Editor;
let saver: Saver;
let stop: () => void;

const rename = (label: string): boolean =>
  editor.edit('Renamed', (document) => renameNode(document, 'condition', label));
const labelOf = ({ nodes }: WorkflowDocument): string | undefined => nodes.find(({ id }) => id === 'condition')?.label;
const state = (): string => saver.store.getState().state;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server(smallWorkflow());
  editor = createEditor({ document: server.draft.document });
  saver = createSaver(editor, server.draft, {
    save: async (document, revision) => {
      await server.gate;
      return server.save(document, revision);
    },
    read: async () => server.draft,
    conflictFrom: (error) => (error instanceof Stale ? error.conflict : undefined),
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

describe('a conflict', () => {
  beforeEach(async () => {
    server.save(renameNode(server.draft.document, 'condition', 'Theirs'), 1, 'Sofie');
    rename('Mine');
    await vi.advanceTimersByTimeAsync(1_100);
  });

  it('is told with who saved, overwrites nothing and stops saving by itself', async () => {
    expect(saver.store.getState()).toMatchObject({ state: 'conflict', conflict: { editedBy: 'Sofie', revision: 2 } });
    rename('Mine, more');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(labelOf(server.draft.document)).toBe('Theirs');
  });

  it('takes theirs, and keeps mine one undo away', async () => {
    await saver.loadTheirs();
    expect([labelOf(editor.document()), state()]).toEqual(['Theirs', 'saved']);
    expect(editor.undo()).toBe('Loaded what Sofie saved');
    expect(labelOf(editor.document())).toBe('Mine');
    await vi.advanceTimersByTimeAsync(1_100);
    expect([labelOf(server.draft.document), server.draft.revision]).toEqual(['Mine', 3]);
  });

  it('saves mine over it when told to', async () => {
    expect(await saver.saveOverTheirs()).toBe(true);
    expect([labelOf(server.draft.document), server.draft.revision, state()]).toEqual(['Mine', 3, 'saved']);
  });

  it('is told anew when somebody saves once more in between', async () => {
    server.save(renameNode(server.draft.document, 'condition', 'Theirs again'), 2, 'Tunde');
    expect(await saver.saveOverTheirs()).toBe(false);
    expect(saver.store.getState()).toMatchObject({ state: 'conflict', conflict: { editedBy: 'Tunde', revision: 3 } });
  });
});

describe('a draft that was read anew', () => {
  it('is taken where nothing would be lost', () => {
    saver.meet(toDraft(renameNode(smallWorkflow(), 'condition', 'Theirs'), 2, 'Sofie'));
    expect([labelOf(editor.document()), state(), saver.store.getState().revision]).toEqual(['Theirs', 'saved', 2]);
  });

  it('is a conflict where edits are not saved yet', () => {
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
