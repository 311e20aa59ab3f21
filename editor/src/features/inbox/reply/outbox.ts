import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftStorage } from './drafts.ts';

/** A reply on its way to the customer. */
export interface OutgoingReply {
  readonly handoffId: string;
  /** The caller's id makes trying again safe: the server knows a reply that it already has. */
  readonly messageId: string;
  readonly text: string;
  readonly atMs: number;
  readonly state: 'sending' | 'failed';
}

export interface OutboxPorts {
  readonly send: (reply: OutgoingReply) => Promise<void>;
  /** Told when a try failed, so that the page can say why. */
  readonly onFailure: (reply: OutgoingReply, error: unknown) => void;
  readonly storage: () => DraftStorage;
}

export interface Outbox {
  readonly store: StoreApi<{ readonly replies: readonly OutgoingReply[] }>;
  readonly add: (reply: Omit<OutgoingReply, 'state'>) => Promise<void>;
  readonly retry: (messageId: string) => Promise<void>;
  /** After a lost connection: everything that failed, in the order in which it was written. */
  readonly retryAll: () => Promise<void>;
  readonly discard: (...messageIds: readonly string[]) => void;
}

const storageKey = 'baton.outbox';

/**
 * Replies that are not yet known to be delivered. They leave it only when the server has them, or when the agent throws
 * them away; a refresh in between shows them as not sent. Replies to one customer go out one after the other.
 */
export function createOutbox({ send, onFailure, storage }: OutboxPorts): Outbox {
  const store = createStore<{ readonly replies: readonly OutgoingReply[] }>(() => ({ replies: kept(storage) }));
  const lanes = new Map<string, Promise<void>>();

  const change = (to: (replies: readonly OutgoingReply[]) => readonly OutgoingReply[]): void => {
    const replies = to(store.getState().replies);
    store.setState({ replies });
    try {
      storage().setItem(storageKey, JSON.stringify(replies));
    } catch {
      // The page still has them.
    }
  };
  const mark = (messageId: string, state: OutgoingReply['state']): void =>
    change((replies) => replies.map((reply) => (reply.messageId === messageId ? { ...reply, state } : reply)));
  const discard = (...messageIds: readonly string[]): void =>
    change((replies) => replies.filter(({ messageId }) => !messageIds.includes(messageId)));

  const deliver = (reply: OutgoingReply): Promise<void> => {
    const turn = (lanes.get(reply.handoffId) ?? Promise.resolve()).then(async () => {
      try {
        await send(reply);
        discard(reply.messageId);
      } catch (error) {
        mark(reply.messageId, 'failed');
        onFailure(reply, error);
      }
    });
    lanes.set(reply.handoffId, turn);
    return turn;
  };

  const retry = (messageId: string): Promise<void> => {
    const reply = store.getState().replies.find((each) => each.messageId === messageId && each.state === 'failed');
    if (!reply) return Promise.resolve();
    mark(messageId, 'sending');
    return deliver(reply);
  };

  return {
    store,
    add: (reply) => {
      const outgoing: OutgoingReply = { ...reply, state: 'sending' };
      change((replies) => [...replies, outgoing]);
      return deliver(outgoing);
    },
    retry,
    retryAll: async () => {
      await Promise.all(store.getState().replies.map(({ messageId }) => retry(messageId)));
    },
    discard,
  };
}

/** What was on its way when the page was left: nobody heard how it ended, so it waits for another try. */
function kept(storage: () => DraftStorage): readonly OutgoingReply[] {
  try {
    const replies = JSON.parse(storage().getItem(storageKey) ?? '[]') as readonly OutgoingReply[];
    return replies.map((reply) => ({ ...reply, state: 'failed' }));
  } catch {
    return [];
  }
}
