import type { LogEntry } from '../../../../shared/conversation/entry.ts';
import { packMarks, unpackMarks } from '../../../../shared/conversation/recent-ids.ts';
import type { ConversationState } from '../../../../shared/conversation/state.ts';
import { currentSchema, migrate } from '../../../../shared/migrations/migrate.ts';
import { logEntrySeries } from '../../../../shared/migrations/series.ts';
import { type Key, toEntryAddress } from './keys.ts';

type Address = 'conversationId' | 'seq';

interface StoredEntry extends Omit<LogEntry, Address | 'owed' | 'state' | 'bodyHash' | 'ruleSetHash'> {
  readonly schemaVersion: number;
  readonly state: Omit<ConversationState, Address | 'recentIds'> & { readonly recentIds: Uint8Array };
  readonly bodyHash: Uint8Array;
  readonly ruleSetHash?: Uint8Array;
}

/**
 * An entry as its item holds it: without the ids that the key says already, and with its hashes and marks as bytes,
 * which take half to two thirds of the room of their text. Every message pays for its item by the kilobyte.
 */
export function toStoredEntry({ owed: _owed, conversationId: _id, seq: _seq, ...entry }: LogEntry): StoredEntry {
  const { bodyHash, ruleSetHash, ...rest } = entry;
  const { conversationId: _sameId, seq: _sameSeq, ...state } = entry.state;
  return {
    schemaVersion: currentSchema(logEntrySeries),
    ...rest,
    state: { ...state, recentIds: packMarks(state.recentIds) },
    bodyHash: toBytes(bodyHash),
    ...(ruleSetHash && { ruleSetHash: toBytes(ruleSetHash) }),
  };
}

/**
 * Items of this table are written by us alone; their shape is checked where they are made.
 * @throws {UnprocessableError} for an entry that a newer version of Baton wrote
 */
export function toEntry(item: Record<string, unknown>): LogEntry {
  const stored = migrate(logEntrySeries, item.entry) as unknown as StoredEntry;
  const { schemaVersion: _schema, bodyHash, ruleSetHash, state, ...entry } = stored;
  const address = toEntryAddress(item as unknown as Key);
  return {
    ...address,
    ...entry,
    bodyHash: toHex(bodyHash),
    ...(ruleSetHash && { ruleSetHash: toHex(ruleSetHash) }),
    state: { ...address, ...state, recentIds: unpackMarks(state.recentIds) },
    owed: (item.owed as LogEntry['owed'] | undefined) ?? [],
  };
}

const toBytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
