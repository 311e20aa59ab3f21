import type { PutCommandInput, QueryCommandInput, UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Handoff, isWaiting } from '../../../../shared/handoff/handoff.ts';
import type { Owed, StoredHandoff } from '../../../ports/handoff-store.ts';
import { customerPk, graceMs, handoffKey, owedPk, owedSk, queueIndex, timeKey } from './keys.ts';

const toItem = ({ handoff, owed }: StoredHandoff, nowMs: number, retentionSeconds: number) => ({
  ...handoffKey(handoff.id),
  handoff,
  version: handoff.version,
  ...(isOwed(owed) && { owed }),
  ...queueIndex(handoff),
  ...(handoff.customer && {
    byCustomerPk: customerPk(handoff.customer.id),
    byCustomerSk: `H#${timeKey(handoff.requestedAtMs)}`,
  }),
  ...owedIndex(handoff, isOwed(owed) ? nowMs + graceMs : undefined),
  expiresAt: Math.ceil(handoff.requestedAtMs / 1_000) + retentionSeconds,
});

const isOwed = ({ events, line }: Owed): boolean => events.length > 0 || line !== undefined;

/** When the sweeper must look at the handoff: for what it owes, or for the end of the wait. */
function owedIndex(handoff: Handoff, owedAtMs: number | undefined): { owedPk?: string; owedSk?: string } {
  const dueAtMs = owedAtMs ?? (isWaiting(handoff) ? handoff.waitLimitAtMs : undefined);
  return dueAtMs === undefined ? {} : { owedPk, owedSk: owedSk(dueAtMs, handoffKey(handoff.id)) };
}

export const createHandoff = (
  table: string,
  stored: StoredHandoff,
  nowMs: number,
  retentionSeconds: number,
): PutCommandInput => ({
  TableName: table,
  Item: toItem(stored, nowMs, retentionSeconds),
  // The same request may arrive twice; the second finds the handoff there.
  ConditionExpression: 'attribute_not_exists(pk)',
});

export const updateHandoff = (
  table: string,
  stored: StoredHandoff,
  expectedVersion: number,
  nowMs: number,
  retentionSeconds: number,
): PutCommandInput => ({
  TableName: table,
  Item: toItem(stored, nowMs, retentionSeconds),
  // Two agents may press Accept together, or a timer fire while one does: only the first finds the version it read.
  ConditionExpression: 'version = :expected',
  ExpressionAttributeValues: { ':expected': expectedVersion },
});

export function settleHandoff(table: string, handoff: Handoff): UpdateCommandInput {
  const timer = owedIndex(handoff, undefined);
  return {
    TableName: table,
    Key: handoffKey(handoff.id),
    UpdateExpression: timer.owedSk
      ? 'SET owedPk = :owedPk, owedSk = :owedSk REMOVE owed'
      : 'REMOVE owed, owedPk, owedSk',
    // A newer version owes things of its own; whoever made it sees to them.
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: {
      ':version': handoff.version,
      ...(timer.owedSk && { ':owedPk': timer.owedPk, ':owedSk': timer.owedSk }),
    },
  };
}

export const queryIndex = (
  table: string,
  index: 'byQueue' | 'byCustomer',
  pk: string,
  options: { readonly limit: number; readonly newestFirst?: boolean; readonly prefix?: string },
): QueryCommandInput => ({
  TableName: table,
  IndexName: index,
  KeyConditionExpression: options.prefix ? `${index}Pk = :pk AND begins_with(${index}Sk, :prefix)` : `${index}Pk = :pk`,
  ExpressionAttributeValues: { ':pk': pk, ...(options.prefix && { ':prefix': options.prefix }) },
  ScanIndexForward: !options.newestFirst,
  Limit: options.limit,
});

export const countAhead = (table: string, queuePk: string, place: string): QueryCommandInput => ({
  TableName: table,
  IndexName: 'byQueue',
  KeyConditionExpression: 'byQueuePk = :pk AND byQueueSk < :place',
  ExpressionAttributeValues: { ':pk': queuePk, ':place': place },
  Select: 'COUNT',
  // A place in line past this is told as it is, without an exact number.
  Limit: 1_000,
});
