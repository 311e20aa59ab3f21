import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkflowDraft } from '../../../../../shared/api/admin-operations.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { Editor } from '../document/editor.ts';

/** Who saved in between, as a 409 tells it. */
export interface Conflict {
  readonly revision: number;
  readonly editedBy: string;
  readonly editedAtMs: number;
}

export interface SaveStatus {
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';
  readonly revision: number;
  readonly error?: unknown;
  readonly conflict?: Conflict | undefined;
}

export interface SaverPorts {
  /** Saves over a revision; throws what `conflictFrom` knows when somebody saved since. */
  readonly save: (document: WorkflowDocument, revision: number) => Promise<WorkflowDraft>;
  readonly read: () => Promise<WorkflowDraft>;
  readonly conflictFrom: (error: unknown) => Conflict | undefined;
  readonly onSaved?: (draft: WorkflowDraft) => void;
}

export interface Saver {
  readonly store: StoreApi<SaveStatus>;
  /** Saves now what is not saved. @returns whether everything is saved afterwards */
  flush: () => Promise<boolean>;
  /** Takes the other person's document; the own one stays in the history, one undo away. */
  loadTheirs: () => Promise<WorkflowDraft>;
  /** Saves over what the other person saved. */
  saveOverTheirs: () => Promise<boolean>;
  /** A draft that was read anew: taken over where nothing here would be lost by it. */
  meet: (draft: WorkflowDraft) => void;
  isDirty: () => boolean;
  /** Watches the editor until the returned function is called. */
  start: () => () => void;
}

const afterMs = 1_000;
const retryMs = 8_000;

/** Keeps the server's draft up with the editor: 1 s after the last edit, one request at a time. */
export function createSaver(editor: Editor, draft: WorkflowDraft, ports: SaverPorts): Saver {
  let savedDocument: WorkflowDocument = editor.document();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  const store = createStore<SaveStatus>(() => ({ state: 'saved', revision: draft.revision }));
  const { getState, setState } = store;
  const isDirty = (): boolean => editor.document() !== savedDocument;

  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const watch: Parameters<typeof editor.store.subscribe>[0] = ({ history, isDragging }, before) => {
    if (history.present === before.history.present && isDragging === before.isDragging) return;
    clearTimeout(timer);
    const { state } = getState();
    if (state === 'conflict') return; // a person decides what happens next
    if (state !== 'saving') setState({ state: isDirty() ? 'unsaved' : 'saved' });
    if (isDirty() && !isDragging) later(afterMs);
  };

  async function send(): Promise<boolean> {
    const document = editor.document();
    setState({ state: 'saving', error: undefined });
    try {
      const saved = await ports.save(document, getState().revision);
      savedDocument = document;
      setState({ state: isDirty() ? 'unsaved' : 'saved', revision: saved.revision, conflict: undefined });
      ports.onSaved?.(saved);
      if (isDirty()) later(afterMs);
      return !isDirty();
    } catch (error) {
      const conflict = ports.conflictFrom(error);
      setState(conflict ? { state: 'conflict', conflict } : { state: 'failed', error });
      if (!conflict) later(retryMs);
      return false;
    }
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    // An edit made while a request is under way goes out with the next one, which knows the new revision.
    await running;
    if (!isDirty()) return true;
    if (getState().state === 'conflict') return false;
    running ??= send().finally(() => {
      running = undefined;
    });
    return running;
  }

  const take = (theirs: WorkflowDraft, name: string): void => {
    editor.load(name, theirs.document);
    savedDocument = editor.document();
    clearTimeout(timer);
    setState({ state: 'saved', revision: theirs.revision, conflict: undefined, error: undefined });
  };

  return {
    store,
    flush,
    isDirty,
    loadTheirs: async () => {
      const theirs = await ports.read();
      take(theirs, `Loaded what ${theirs.editedBy} saved`);
      return theirs;
    },
    saveOverTheirs: () => {
      const { conflict } = getState();
      if (conflict) setState({ state: 'unsaved', revision: conflict.revision, conflict: undefined });
      return flush();
    },
    meet: (theirs) => {
      const { revision, state } = getState();
      // An answer may be older than our own last save; that is no news.
      if (theirs.revision <= revision || state === 'conflict' || running) return;
      if (!isDirty()) take(theirs, `Loaded what ${theirs.editedBy} saved`);
      else {
        const { editedBy, editedAtMs } = theirs;
        clearTimeout(timer);
        setState({ state: 'conflict', conflict: { revision: theirs.revision, editedBy, editedAtMs } });
      }
    },
    start: () => {
      const unsubscribe = editor.store.subscribe(watch);
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}
