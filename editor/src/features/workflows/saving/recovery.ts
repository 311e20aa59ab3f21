import type { Editor } from '../document/editor.ts';
import type { RecoveryCopy, RecoveryStore } from './recovery-store.ts';
import type { Saver } from './saver.ts';

/** Long enough that a drag or a word is one write, short enough that a crash costs little. */
const keepAfterMs = 300;

interface Tab {
  /** New with each load of the page. */
  readonly tabId: string;
  readonly workflowId: string;
  readonly personId: string;
  readonly now: () => number;
}

/** Keeps a copy of what is not saved, and drops it once it is. @returns how to stop; what is kept then stays */
export function keepRecoveryCopy(editor: Editor, saver: Saver, store: RecoveryStore, tab: Tab): () => void {
  const { tabId, workflowId, personId, now } = tab;
  // Each visit keeps a copy of its own, so that one does not overwrite what the visit before it left.
  const id = `${tabId} ${now()}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;

  const keep = (): void => {
    const unsaved = saver.unsaved();
    if (!unsaved) return;
    isKept = true;
    void store.write({ id, workflowId, personId, atMs: now(), ...unsaved });
  };
  const look = (): void => {
    clearTimeout(timer);
    if (saver.isDirty()) timer = setTimeout(keep, keepAfterMs);
    else if (isKept) {
      isKept = false;
      void store.remove(id);
    }
  };
  const stops = [
    editor.store.subscribe(({ history }, before) => history.present !== before.history.present && look()),
    saver.store.subscribe(look),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

const lockOf = (tabId: string): string => `baton-tab ${tabId}`;

/** Says to the other tabs of this browser, for as long as it is open, that this one will save its changes itself. */
export function holdTab(tabId: string): void {
  void navigator.locks?.request(lockOf(tabId), () => new Promise(() => undefined));
}

/**
 * What earlier visits of this tab, and tabs that are gone, left unsaved. Where the browser cannot tell which tabs are open,
 * every copy counts as left. To be asked when a page opens, before anything is edited there.
 */
export async function leftBehind(
  store: RecoveryStore,
  { workflowId, personId, tabId }: Omit<Tab, 'now'>,
): Promise<readonly RecoveryCopy[]> {
  const copies = await store.of(workflowId, personId);
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const open = new Set(held.map(({ name }) => name));
  return copies.filter(({ id }) => {
    const owner = id.split(' ')[0] ?? '';
    return owner === tabId || !open.has(lockOf(owner));
  });
}
