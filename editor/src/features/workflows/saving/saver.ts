import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { isSameJson } from '../../../../../shared/same-json.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { type Choices, mergeDocuments, sharing } from '../../../../../shared/workflow/merge/merge.ts';
import { t } from '../../../i18n/translate.ts';
import type { Editor } from '../document/editor.ts';
import { messages } from './messages.ts';

/** Somebody saved in between, and both changed the same. */
export interface Conflict {
  readonly theirs: WorkflowDraft;
  /** What both began with. */
  readonly base: WorkflowDocument;
}

export interface SaveStatus {
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';
  readonly revision: number;
  readonly error?: unknown;
  readonly conflict?: Conflict | undefined;
}

export interface SaverPorts {
  /** Saves over a revision; throws what `isStale` knows when somebody saved since. */
  readonly save: (document: WorkflowDocument, revision: number) => Promise<WorkflowDraft>;
  readonly read: () => Promise<WorkflowDraft>;
  readonly isStale: (error: unknown) => boolean;
  readonly onSaved?: (draft: WorkflowDraft) => void;
  /** What they saved fitted with what is not saved here yet, and was put underneath it. */
  readonly onMerged?: (theirs: WorkflowDraft, base: WorkflowDocument) => void;
}

/** Changes that were not saved when their tab ended. */
export interface Unsaved {
  readonly document: WorkflowDocument;
  readonly base: WorkflowDocument;
  readonly revision: number;
}

export interface Saver {
  readonly store: StoreApi<SaveStatus>;
  /** Saves now what is not saved. @returns whether everything is saved afterwards */
  flush: () => Promise<boolean>;
  /** Ends a conflict: each side's own changes, and of what both changed the chosen form. One step, one undo away. */
  resolve: (choices: Choices) => Promise<boolean>;
  /** Takes the other person's document whole; the own one stays in the history, one undo away. */
  loadTheirs: () => Promise<WorkflowDraft>;
  /** A draft that was read anew: what is not saved here is kept on top of it. */
  meet: (draft: WorkflowDraft) => void;
  /** Takes up changes from a tab that ended, as if they had been made here. */
  restore: (unsaved: Unsaved) => Promise<boolean>;
  isDirty: () => boolean;
  /** What is not saved, and over what; `undefined` where all is saved. */
  unsaved: () => Unsaved | undefined;
  /** Watches the editor until the returned function is called. */
  start: () => () => void;
}

const afterMs = 1_000;
const retryMs = 8_000;

/** Keeps the server's draft up with the editor: 1 s after the last edit, one request at a time. */
export function createSaver(editor: Editor, draft: WorkflowDraft, ports: SaverPorts): Saver {
  let savedDocument: WorkflowDocument = editor.document();
  /** Sent without an answer: the server may have saved them all the same. */
  let unanswered: WorkflowDocument[] = [];
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
      unanswered = [];
      setState({ state: isDirty() ? 'unsaved' : 'saved', revision: saved.revision, conflict: undefined });
      ports.onSaved?.(saved);
      if (isDirty()) later(afterMs);
      return !isDirty();
    } catch (error) {
      if (ports.isStale(error)) return catchUp();
      unanswered.push(document);
      return fail(error);
    }
  }

  const fail = (error: unknown): false => {
    setState({ state: 'failed', error });
    later(retryMs);
    return false;
  };

  /** Reads what the others saved, and goes on from there. */
  async function catchUp(): Promise<boolean> {
    try {
      return put(await ports.read()) && isDirty() ? await send() : !isDirty();
    } catch (error) {
      return fail(error);
    }
  }

  /** Puts what they saved underneath what is not saved here. @returns false where both changed the same */
  function put(theirs: WorkflowDraft): boolean {
    const own = unanswered.find((sent) => isSameJson(sent, theirs.document));
    if (own) {
      // Nobody else was there: what came in between is what this tab sent, and the answer was lost on the way.
      startFrom(own, theirs.revision);
      return true;
    }
    const base = savedDocument;
    const document = sharing(base, theirs.document);
    const { conflicts } = mergeDocuments(base, editor.document(), document);
    clearTimeout(timer);
    // Nothing may move under a card that is being dragged; the end of the drag saves, and comes back here.
    if (editor.store.getState().isDragging) {
      setState({ state: 'unsaved' });
      return false;
    }
    if (conflicts.length > 0) {
      setState({ state: 'conflict', conflict: { theirs, base } });
      return false;
    }
    const isMerge = isDirty();
    editor.rebase((mine) => mergeDocuments(base, mine, document).document);
    startFrom(document, theirs.revision);
    if (isMerge) ports.onMerged?.(theirs, base);
    return true;
  }

  const startFrom = (document: WorkflowDocument, revision: number): void => {
    savedDocument = isSameJson(editor.document(), document) ? editor.document() : document;
    unanswered = [];
    setState({ state: isDirty() ? 'unsaved' : 'saved', revision, conflict: undefined, error: undefined });
  };

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

  return {
    store,
    flush,
    isDirty,
    unsaved: () =>
      isDirty() ? { document: editor.document(), base: savedDocument, revision: getState().revision } : undefined,
    resolve: (choices) => {
      const { conflict } = getState();
      if (conflict) {
        const { theirs, base } = conflict;
        const { document } = mergeDocuments(base, editor.document(), theirs.document, choices);
        editor.load(t(messages.mergedWith, { name: theirs.editedBy }), document);
        startFrom(theirs.document, theirs.revision);
      }
      return flush();
    },
    loadTheirs: async () => {
      const theirs = await ports.read();
      editor.load(t(messages.loaded, { name: theirs.editedBy }), theirs.document);
      clearTimeout(timer);
      startFrom(theirs.document, theirs.revision);
      return theirs;
    },
    meet: (theirs) => {
      // An answer may be older than our own last save; that is no news.
      if (theirs.revision <= getState().revision || running) return;
      if (put(theirs) && isDirty()) later(afterMs);
    },
    restore: ({ document, base, revision }) => {
      savedDocument = base;
      setState({ revision });
      editor.edit(t(messages.broughtBack), () => document);
      return flush();
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
