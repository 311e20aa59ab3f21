import { dayOf, graceMs } from '../../../functions/adapters/dynamodb/conversations/keys.ts';
import type { ConversationLog } from '../../../functions/ports/conversation-log.ts';
import type { LogEntry } from '../../../shared/conversation/entry.ts';
import type { DueWork } from './memory-owed-work.ts';
import { stored } from './stored.ts';

export class MemoryConversationLog implements ConversationLog {
  private readonly conversations = new Map<string, Map<number, LogEntry>>();

  async newest(conversationId: string, _options?: { readonly consistent?: boolean }): Promise<LogEntry | undefined> {
    const seqs = [...(this.conversations.get(conversationId)?.keys() ?? [])];
    return this.at(conversationId, Math.max(0, ...seqs));
  }

  async at(conversationId: string, seq: number): Promise<LogEntry | undefined> {
    const entry = this.conversations.get(conversationId)?.get(seq);
    return entry && stored(entry);
  }

  async append(entry: LogEntry): Promise<boolean> {
    const conversation = this.conversations.get(entry.conversationId) ?? new Map<number, LogEntry>();
    this.conversations.set(entry.conversationId, conversation);
    if (conversation.has(entry.seq)) return false;
    conversation.set(entry.seq, stored(entry));
    return true;
  }

  async list(conversationId: string, after: number, limit: number): Promise<readonly LogEntry[]> {
    return this.entries(conversationId)
      .filter(({ seq }) => seq > after)
      .slice(0, limit);
  }

  async latest(conversationId: string, limit: number): Promise<readonly LogEntry[]> {
    return this.entries(conversationId).slice(-limit);
  }

  async ofCustomer(customerId: string, limit: number): Promise<readonly string[]> {
    return this.begun(({ state }) => state.customer?.id === customerId).slice(0, limit);
  }

  async startedOn(atMs: number, limit: number): Promise<readonly string[]> {
    return this.begun((first) => dayOf(first.atMs) === dayOf(atMs)).slice(0, limit);
  }

  /** Newest first. */
  private begun(isMeant: (first: LogEntry) => boolean): readonly string[] {
    const firsts = [...this.conversations.values()].flatMap((entries) => entries.get(1) ?? []);
    const meant = firsts.filter(isMeant).sort((a, b) => b.atMs - a.atMs);
    return meant.map(({ conversationId }) => conversationId);
  }

  async settle(conversationId: string, seq: number): Promise<void> {
    const conversation = this.conversations.get(conversationId);
    const entry = conversation?.get(seq);
    if (entry) conversation?.set(seq, { ...entry, owed: [] });
  }

  due(): readonly DueWork[] {
    return [...this.conversations.values()]
      .flatMap((conversation) => [...conversation.values()])
      .filter(({ owed }) => owed.length > 0)
      .map(({ atMs, conversationId, seq }) => ({
        dueAtMs: atMs + graceMs,
        work: { kind: 'entry', conversationId, seq },
      }));
  }

  private entries(conversationId: string): readonly LogEntry[] {
    const entries = [...(this.conversations.get(conversationId)?.values() ?? [])];
    return entries.sort((a, b) => a.seq - b.seq).map(stored);
  }
}
