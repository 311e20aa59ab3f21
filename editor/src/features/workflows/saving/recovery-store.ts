import type { Unsaved } from './saver.ts';

/** Changes that a tab has not saved, kept in this browser in case it never does. */
export interface RecoveryCopy extends Unsaved {
  /** One for each tab and workflow. */
  readonly id: string;
  readonly workflowId: string;
  readonly personId: string;
  readonly atMs: number;
}

export interface RecoveryStore {
  readonly write: (copy: RecoveryCopy) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Newest first. */
  readonly of: (workflowId: string, personId: string) => Promise<readonly RecoveryCopy[]>;
}

const databaseName = 'baton-recovery';
const table = 'copies';

/** In IndexedDB, since a large workflow would not fit into local storage. Where the browser has none, nothing is kept. */
export const browserRecovery: RecoveryStore = {
  write: async (copy) => void (await run('readwrite', (copies) => copies.put(copy))),
  remove: async (id) => void (await run('readwrite', (copies) => copies.delete(id))),
  of: async (workflowId, personId) => {
    const all = (await run<RecoveryCopy[]>('readonly', (copies) => copies.getAll())) ?? [];
    return all
      .filter((copy) => copy.workflowId === workflowId && copy.personId === personId)
      .sort((one, other) => other.atMs - one.atMs);
  },
};

let opening: Promise<IDBDatabase | undefined> | undefined;

function open(): Promise<IDBDatabase | undefined> {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined); // a private window may refuse
    }
  });
  return opening;
}

/** A copy that cannot be kept must not stand in the way of editing: then there is none. */
async function run<Result>(
  mode: IDBTransactionMode,
  ask: (copies: IDBObjectStore) => IDBRequest,
): Promise<Result | undefined> {
  const database = await open();
  if (!database) return undefined;
  return new Promise((resolve) => {
    const request = ask(database.transaction(table, mode).objectStore(table));
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => resolve(undefined);
  });
}
