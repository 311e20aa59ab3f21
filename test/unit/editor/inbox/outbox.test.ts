import { describe, expect, it, vi } from 'vitest';
import type { DraftStorage } from '../../../../editor/src/features/inbox/reply/drafts.ts';
import { createOutbox, type OutgoingReply } from '../../../../editor/src/features/inbox/reply/outbox.ts';

function setUp(send: (reply: OutgoingReply) => Promise<void>, kept?: string) {
  const items = new Map<string, string>(kept === undefined ? [] : [['baton.outbox', kept]]);
  const storage: DraftStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  const onFailure = vi.fn();
  const outbox = createOutbox({ send, onFailure, storage: () => storage });
  return { outbox, onFailure, stored: () => items.get('baton.outbox'), replies: () => outbox.store.getState().replies };
}

const reply = (messageId: string, handoffId = 'h-1') => ({ handoffId, messageId, text: messageId, atMs: 1 });

describe('the outbox', () => {
  it('shows a reply while it is being sent, and lets go of it once the server has it', async () => {
    let arrive = (): void => undefined;
    const { outbox, replies } = setUp(() => new Promise((resolve) => (arrive = resolve)));
    const sent = outbox.add(reply('m-1'));
    await vi.waitFor(() => expect(replies()).toMatchObject([{ messageId: 'm-1', state: 'sending' }]));
    arrive();
    await sent;
    expect(replies()).toEqual([]);
  });

  it('keeps a reply that failed, says so, and tries again under the same id', async () => {
    const ids: string[] = [];
    const { outbox, replies, onFailure } = setUp(async ({ messageId }) => {
      ids.push(messageId);
      if (ids.length === 1) throw new Error('no connection');
    });
    await outbox.add(reply('m-1'));
    expect(replies()).toMatchObject([{ messageId: 'm-1', text: 'm-1', state: 'failed' }]);
    expect(onFailure).toHaveBeenCalledOnce();
    await outbox.retry('m-1');
    expect(ids).toEqual(['m-1', 'm-1']);
    expect(replies()).toEqual([]);
  });

  it('sends the replies to one customer one after the other, and others at the same time', async () => {
    const begun: string[] = [];
    const arrive = new Map<string, () => void>();
    const { outbox } = setUp(({ messageId }) => {
      begun.push(messageId);
      return new Promise((resolve) => arrive.set(messageId, resolve));
    });
    const first = outbox.add(reply('m-1'));
    void outbox.add(reply('m-2'));
    void outbox.add(reply('m-3', 'h-2'));
    await vi.waitFor(() => expect(begun).toEqual(['m-1', 'm-3']));
    arrive.get('m-1')?.();
    await first;
    await vi.waitFor(() => expect(begun).toEqual(['m-1', 'm-3', 'm-2']));
  });

  it('shows after a refresh what was on its way as not sent, and sends it when the connection is back', async () => {
    const send = vi.fn(async () => undefined);
    const kept = JSON.stringify([{ ...reply('m-1'), state: 'sending' }]);
    const { outbox, replies, stored } = setUp(send, kept);
    expect(replies()).toMatchObject([{ messageId: 'm-1', state: 'failed' }]);
    await outbox.retryAll();
    expect(send).toHaveBeenCalledOnce();
    expect(replies()).toEqual([]);
    expect(stored()).toBe('[]');
  });

  it('does not send twice what is on its way already', async () => {
    const send = vi.fn(() => new Promise<void>(() => undefined));
    const { outbox } = setUp(send);
    void outbox.add(reply('m-1'));
    await outbox.retry('m-1');
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  });

  it('throws a reply away when told so', async () => {
    const { outbox, replies } = setUp(() => Promise.reject(new Error('not yours')));
    await outbox.add(reply('m-1'));
    outbox.discard('m-1');
    expect(replies()).toEqual([]);
  });

  it('begins empty where what was kept cannot be read', () => {
    expect(setUp(async () => undefined, '{broken').replies()).toEqual([]);
  });
});
