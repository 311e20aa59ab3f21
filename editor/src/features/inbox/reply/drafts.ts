/** As much of `Storage` as drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Drafts {
  readonly read: (key: string) => string;
  /** An empty text forgets the draft. */
  readonly write: (key: string, text: string) => void;
}

/**
 * What somebody began to write, by handoff, kept over a refresh of the tab. Where the storage is off or full, the draft
 * lives as long as the page: typing must never fail.
 */
export function createDrafts(storage: () => DraftStorage): Drafts {
  const memory = new Map<string, string>();
  const nameOf = (key: string): string => `baton.draft.${key}`;
  return {
    read: (key) => {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      try {
        return storage().getItem(nameOf(key)) ?? '';
      } catch {
        return '';
      }
    },
    write: (key, text) => {
      memory.set(key, text);
      try {
        if (text === '') storage().removeItem(nameOf(key));
        else storage().setItem(nameOf(key), text);
      } catch {
        // The memory has it.
      }
    },
  };
}
