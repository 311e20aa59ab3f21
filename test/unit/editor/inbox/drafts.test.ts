import { describe, expect, it } from 'vitest';
import { createDrafts, type DraftStorage } from '../../../../editor/src/features/inbox/reply/drafts.ts';

function memoryStorage(): DraftStorage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('drafts', () => {
  it('are kept apart by handoff and survive a refresh', () => {
    const storage = memoryStorage();
    const before = createDrafts(() => storage);
    before.write('reply:h-1', 'Hello Ana');
    before.write('reply:h-2', 'Hello Jo');
    const after = createDrafts(() => storage);
    expect(after.read('reply:h-1')).toBe('Hello Ana');
    expect(after.read('reply:h-2')).toBe('Hello Jo');
    expect(after.read('note:h-1')).toBe('');
  });

  it('leave nothing behind once they are sent', () => {
    const storage = memoryStorage();
    const drafts = createDrafts(() => storage);
    drafts.write('reply:h-1', 'Hello Ana');
    drafts.write('reply:h-1', '');
    expect(storage.items.size).toBe(0);
    expect(drafts.read('reply:h-1')).toBe('');
  });

  it('live as long as the page where the storage refuses', () => {
    const drafts = createDrafts(() => {
      throw new Error('Storage is off.');
    });
    drafts.write('reply:h-1', 'Hello Ana');
    expect(drafts.read('reply:h-1')).toBe('Hello Ana');
    expect(drafts.read('reply:h-2')).toBe('');
  });
});
