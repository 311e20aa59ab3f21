import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { toEntry } from '../../functions/adapters/dynamodb/conversations/log-item.ts';
import { startDynamoDb } from '../../functions/local/aws/dynamodb/start.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { isOpen } from '../../shared/handoff/handoff.ts';
import type { Ledger } from './traffic.ts';
import type { HeardEvent } from './webhook-sink.ts';

type Item = Record<string, unknown> & { readonly pk: string; readonly sk: string };

export interface Findings {
  readonly lost: readonly string[];
  readonly counts: { readonly messages: number; readonly handoffs: number; readonly events: number };
}

/** Reads the store itself, with Baton stopped, and holds it against what the world was told. */
export async function checkInvariants(
  dataFolder: string,
  ledger: Ledger,
  heard: readonly HeardEvent[],
): Promise<Findings> {
  const items = await readAll(`${dataFolder}/dynamodb`);
  const entries = items.filter(({ sk }) => sk.startsWith('L#')).map(toEntry);
  const handoffs = new Map(items.filter(({ sk }) => sk === 'H').map((item) => [item.pk.slice(2), item]));
  const logs = groupBy(entries, ({ conversationId }) => conversationId);
  const lost = [
    ...ledger.mistakes,
    ...[...logs].flatMap(([id, log]) => checkLog(id, log)),
    ...[...ledger.messages].flatMap(([id, messages]) => checkAcknowledged(id, messages, logs.get(id) ?? [])),
    ...[...ledger.replies].flatMap(([messageId, id]) =>
      logs.get(id)?.some(({ message }) => message.messageId === messageId) ? [] : [`reply ${messageId} is gone`],
    ),
    ...checkHandoffs(entries, handoffs, ledger),
    ...items.filter(({ owed }) => owed !== undefined).map(({ pk, sk }) => `${pk} ${sk} still owes events`),
    ...checkHeard(handoffs, ledger, heard),
  ];
  return { lost, counts: { messages: entries.length, handoffs: handoffs.size, events: heard.length } };
}

function checkLog(id: string, log: readonly LogEntry[]): readonly string[] {
  const seqs = log.map(({ seq }) => seq).sort((a, b) => a - b);
  const ids = log.map(({ message }) => message.messageId);
  return [
    ...(seqs.every((seq, index) => seq === index + 1) ? [] : [`${id} has gaps: ${seqs.join(' ')}`]),
    ...(new Set(ids).size === ids.length ? [] : [`${id} has a message twice: ${ids.join(' ')}`]),
  ];
}

const checkAcknowledged = (
  id: string,
  messages: ReadonlyMap<string, number>,
  log: readonly LogEntry[],
): readonly string[] =>
  [...messages].flatMap(([messageId, seq]) =>
    log.some((entry) => entry.seq === seq && entry.message.messageId === messageId)
      ? []
      : [`${id} ${messageId} was acknowledged as ${seq} and is not there`],
  );

function checkHandoffs(
  entries: readonly LogEntry[],
  items: ReadonlyMap<string, Item>,
  ledger: Ledger,
): readonly string[] {
  const asked = new Set(entries.flatMap(({ change }) => (change?.kind === 'requested' ? [change.handoffId] : [])));
  const handoffs = [...items].map(([id, item]) => ({ ...(item.handoff as Handoff), id }));
  const open = groupBy(handoffs.filter(isOpen), ({ conversationId }) => conversationId);
  return [
    ...[...asked].flatMap((id) => (items.has(id) ? [] : [`handoff ${id} was asked for and never opened`])),
    ...handoffs.flatMap(({ id }) => (asked.has(id) ? [] : [`handoff ${id} was opened and never asked for`])),
    ...[...open].flatMap(([id, several]) => (several.length > 1 ? [`${id} has ${several.length} open handoffs`] : [])),
    ...handoffs.flatMap(({ id, state, waitLimitAtMs, agentId }) =>
      (state === 'queued' && waitLimitAtMs) || state !== 'queued' || agentId
        ? []
        : [`handoff ${id} waits without a timer`],
    ),
    ...[...ledger.accepted].flatMap((id) =>
      handoffs.find((each) => each.id === id)?.acceptedAtMs ? [] : [`handoff ${id} forgot who took it`],
    ),
    ...[...ledger.ended].flatMap((id) =>
      handoffs.find((each) => each.id === id)?.state === 'resolved' ? [] : [`handoff ${id} forgot that it ended`],
    ),
  ];
}

/** Each event of each handoff reached the channel at least once. */
function checkHeard(items: ReadonlyMap<string, Item>, ledger: Ledger, heard: readonly HeardEvent[]): readonly string[] {
  const told = new Set(heard.map(({ type, data }) => `${type} ${data.handoffId}`));
  const replies = new Set(heard.flatMap(({ data }) => data.message?.messageId ?? []));
  const missing = [...items].flatMap(([id, item]) => {
    const states = new Set((item.handoff as Handoff).history.map(({ state }) => state));
    const types = (['queued', 'accepted', 'resolved'] as const)
      .filter((state) => states.has(state))
      .map((state) => `handoff.${state}`);
    return types.filter((type) => !told.has(`${type} ${id}`)).map((type) => `${type} of ${id} was never heard`);
  });
  return [
    ...missing,
    ...[...ledger.replies.keys()].filter((id) => !replies.has(id)).map((id) => `reply ${id} never reached the channel`),
  ];
}

async function readAll(path: string): Promise<readonly Item[]> {
  const database = await startDynamoDb({ path });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: database.endpoint, region: 'eu-central-1', credentials }),
  );
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: 'baton-conversations', ExclusiveStartKey: from }));
    items.push(...((page.Items ?? []) as Item[]));
    from = page.LastEvaluatedKey;
  } while (from);
  client.destroy();
  await database.close();
  return items;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
