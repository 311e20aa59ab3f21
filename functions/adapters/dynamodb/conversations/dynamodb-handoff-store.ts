import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Handoff } from '../../../../shared/handoff/handoff.ts';
import { isOpen, isWaiting } from '../../../../shared/handoff/handoff.ts';
import type { HandoffStore, StoredHandoff } from '../../../ports/handoff-store.ts';
import type { Clock } from '../../../ports/outside.ts';
import { sent, won } from '../send.ts';
import { countAhead, createHandoff, queryIndex, settleHandoff, updateHandoff } from './handoff-requests.ts';
import { customerPk, endedPk, handoffKey, type Key, queuePk, takenByPk } from './keys.ts';

/** BatchGetItem takes at most this many keys. */
const batchSize = 100;

export class DynamoDbHandoffStore implements HandoffStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly retentionSeconds: number;
  private readonly clock: Clock;

  constructor(client: DynamoDBDocumentClient, table: string, retentionDays: number, clock: Clock) {
    this.client = client;
    this.table = table;
    this.retentionSeconds = retentionDays * 86_400;
    this.clock = clock;
  }

  create(stored: StoredHandoff): Promise<boolean> {
    return won(
      this.client.send(new PutCommand(createHandoff(this.table, stored, this.clock.now(), this.retentionSeconds))),
    );
  }

  async read(handoffId: string): Promise<StoredHandoff | undefined> {
    const { Item } = await sent(
      this.client.send(new GetCommand({ TableName: this.table, Key: handoffKey(handoffId), ConsistentRead: true })),
    );
    return Item && toStored(Item);
  }

  update(stored: StoredHandoff, expectedVersion: number): Promise<boolean> {
    const request = updateHandoff(this.table, stored, expectedVersion, this.clock.now(), this.retentionSeconds);
    return won(this.client.send(new PutCommand(request)));
  }

  async settle(handoff: Handoff): Promise<void> {
    await won(this.client.send(new UpdateCommand(settleHandoff(this.table, handoff))));
  }

  async waitingIn(queueIds: readonly string[], limit: number): Promise<readonly Handoff[]> {
    const handoffs = await this.behind(queueIds.map((id) => queryIndex(this.table, 'byQueue', queuePk(id), { limit })));
    return handoffs.filter(isWaiting);
  }

  async countAhead(queueId: string, place: string): Promise<number> {
    const { Count = 0 } = await sent(
      this.client.send(new QueryCommand(countAhead(this.table, queuePk(queueId), place))),
    );
    return Count;
  }

  async takenBy(agentIds: readonly string[]): Promise<readonly Handoff[]> {
    const handoffs = await this.behind(
      agentIds.map((id) => queryIndex(this.table, 'byQueue', takenByPk(id), { limit: 200, newestFirst: true })),
    );
    return handoffs.filter(({ state, agentId }) => state === 'accepted' && agentIds.includes(agentId ?? ''));
  }

  async endedOn(days: readonly string[], limit: number): Promise<readonly Handoff[]> {
    const handoffs = await this.behind(
      days.map((day) => queryIndex(this.table, 'byQueue', endedPk(day), { limit, newestFirst: true })),
    );
    return handoffs.filter((handoff) => !isOpen(handoff)).slice(0, limit);
  }

  ofCustomer(customerId: string, limit: number): Promise<readonly Handoff[]> {
    const pk = customerPk(customerId);
    return this.behind([queryIndex(this.table, 'byCustomer', pk, { limit, newestFirst: true, prefix: 'H#' })]);
  }

  /** The handoffs that index rows lead to, in the order of the rows. A row is a hint: the item itself says how it is. */
  private async behind(queries: readonly QueryCommandInput[]): Promise<readonly Handoff[]> {
    const pages = await Promise.all(queries.map((query) => sent(this.client.send(new QueryCommand(query)))));
    const keys = new Map<string, Key>();
    for (const { pk, sk } of pages.flatMap(({ Items = [] }) => Items as unknown as Key[])) keys.set(pk, { pk, sk });
    const items = await this.readAll([...keys.values()]);
    return [...keys.keys()].flatMap((pk) => items.get(pk)?.handoff ?? []);
  }

  private async readAll(keys: readonly Key[]): Promise<ReadonlyMap<string, StoredHandoff>> {
    const found = new Map<string, StoredHandoff>();
    for (let from = 0; from < keys.length; from += batchSize) {
      let wanted: Record<string, unknown>[] = keys.slice(from, from + batchSize).map((key) => ({ ...key }));
      while (wanted.length > 0) {
        const request = { RequestItems: { [this.table]: { Keys: wanted, ConsistentRead: true } } };
        const { Responses, UnprocessedKeys } = await sent(this.client.send(new BatchGetCommand(request)));
        for (const item of Responses?.[this.table] ?? []) found.set(String(item.pk), toStored(item));
        wanted = UnprocessedKeys?.[this.table]?.Keys ?? [];
      }
    }
    return found;
  }
}

const toStored = (item: Record<string, unknown>): StoredHandoff => ({
  handoff: item.handoff as Handoff,
  owed: (item.owed as StoredHandoff['owed'] | undefined) ?? { events: [] },
});
