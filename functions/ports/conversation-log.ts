import type { LogEntry } from '../../shared/conversation/entry.ts';

/** Where a conversation's log is kept. Appending is the lock, the commit and the idempotency check in one. */
export interface ConversationLog {
  /**
   * @param options.consistent without it the entry may be a moment old; whoever then appends loses the race and reads again
   */
  newest(conversationId: string, options?: { readonly consistent?: boolean }): Promise<LogEntry | undefined>;
  at(conversationId: string, seq: number): Promise<LogEntry | undefined>;
  /** @returns false when another entry has this sequence number already */
  append(entry: LogEntry): Promise<boolean>;
  /** Entries in order, after a sequence number. */
  list(conversationId: string, after: number, limit: number): Promise<readonly LogEntry[]>;
  /** The newest entries, oldest of them first. */
  latest(conversationId: string, limit: number): Promise<readonly LogEntry[]>;
  /** Ids of conversations whose first message named this customer, newest first. From an index: it may be a moment behind. */
  ofCustomer(customerId: string, limit: number): Promise<readonly string[]>;
  /** Ids of conversations that started on the day (UTC) of this moment, newest first. From an index. */
  startedOn(atMs: number, limit: number): Promise<readonly string[]>;
  /** Takes off the events that an entry owed, once they are out. */
  settle(conversationId: string, seq: number): Promise<void>;
}
