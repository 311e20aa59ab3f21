import type { GetCommandInput, PutCommandInput, QueryCommandInput, UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { LogEntry } from '../../../../shared/conversation/entry.ts';
import { conversationPk, customerPk, dayPk, entryKey, entrySk, graceMs, owedPk, owedSk, timeKey } from './keys.ts';
import { toStoredEntry } from './log-item.ts';

export const newestEntry = (table: string, conversationId: string, consistent: boolean): QueryCommandInput => ({
  TableName: table,
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :log)',
  ExpressionAttributeValues: { ':pk': conversationPk(conversationId), ':log': 'L#' },
  ScanIndexForward: false,
  Limit: 1,
  ConsistentRead: consistent,
});

export const entryAt = (table: string, conversationId: string, seq: number): GetCommandInput => ({
  TableName: table,
  Key: entryKey(conversationId, seq),
  ConsistentRead: true,
});

export const appendEntry = (table: string, entry: LogEntry, retentionSeconds: number): PutCommandInput => ({
  TableName: table,
  Item: {
    ...entryKey(entry.conversationId, entry.seq),
    entry: toStoredEntry(entry),
    expiresAt: Math.ceil(entry.atMs / 1_000) + retentionSeconds,
    ...(entry.owed.length > 0 && {
      owed: entry.owed,
      owedPk,
      owedSk: owedSk(entry.atMs + graceMs, entryKey(entry.conversationId, entry.seq)),
    }),
    ...(entry.seq === 1 && firstEntryIndex(entry)),
  },
  // The sequence number is taken once: of all who write the next entry together, one wins and the others read again.
  ConditionExpression: 'attribute_not_exists(pk)',
});

/** Only a conversation's first entry stands in these indexes, so that a plain message costs no index write. */
const firstEntryIndex = ({ conversationId, atMs, state }: LogEntry) => ({
  byDayPk: dayPk(atMs),
  byDaySk: `${timeKey(atMs)}#${conversationId}`,
  ...(state.customer && { byCustomerPk: customerPk(state.customer.id), byCustomerSk: `C#${timeKey(atMs)}` }),
});

export const entriesAfter = (
  table: string,
  conversationId: string,
  after: number,
  limit: number,
): QueryCommandInput => ({
  TableName: table,
  KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
  ExpressionAttributeValues: {
    ':pk': conversationPk(conversationId),
    ':from': entrySk(after + 1),
    // After every number, however large the one that a caller starts from: DynamoDB refuses a range that ends before it begins.
    ':to': 'L#~',
  },
  Limit: limit,
  ConsistentRead: true,
});

export const latestEntries = (table: string, conversationId: string, limit: number): QueryCommandInput => ({
  ...newestEntry(table, conversationId, true),
  Limit: limit,
});

/** A row leads to the first entry of a conversation. */
export const conversationsOfCustomer = (table: string, customerId: string, limit: number): QueryCommandInput => ({
  TableName: table,
  IndexName: 'byCustomer',
  KeyConditionExpression: 'byCustomerPk = :pk AND begins_with(byCustomerSk, :conversation)',
  ExpressionAttributeValues: { ':pk': customerPk(customerId), ':conversation': 'C#' },
  ScanIndexForward: false,
  Limit: limit,
});

export const conversationsOfDay = (table: string, atMs: number, limit: number): QueryCommandInput => ({
  TableName: table,
  IndexName: 'byDay',
  KeyConditionExpression: 'byDayPk = :pk',
  ExpressionAttributeValues: { ':pk': dayPk(atMs) },
  ScanIndexForward: false,
  Limit: limit,
});

export const settleEntry = (table: string, conversationId: string, seq: number): UpdateCommandInput => ({
  TableName: table,
  Key: entryKey(conversationId, seq),
  UpdateExpression: 'REMOVE owed, owedPk, owedSk',
  // An entry that was erased meanwhile must not come back as an empty item.
  ConditionExpression: 'attribute_exists(pk)',
});
