import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { LogEntry } from '../../../../shared/conversation/entry.ts';
import type { ConversationLog } from '../../../ports/conversation-log.ts';
import { sent, won } from '../send.ts';
import { type Key, toEntryAddress } from './keys.ts';
import { toEntry } from './log-item.ts';
import {
  appendEntry,
  conversationsOfCustomer,
  conversationsOfDay,
  entriesAfter,
  entryAt,
  latestEntries,
  newestEntry,
  settleEntry,
} from './log-requests.ts';

export class DynamoDbConversationLog implements ConversationLog {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly retentionSeconds: number;

  constructor(client: DynamoDBDocumentClient, table: string, retentionDays: number) {
    this.client = client;
    this.table = table;
    this.retentionSeconds = retentionDays * 86_400;
  }

  async newest(conversationId: string, { consistent = false } = {}): Promise<LogEntry | undefined> {
    const { Items = [] } = await sent(
      this.client.send(new QueryCommand(newestEntry(this.table, conversationId, consistent))),
    );
    return Items[0] && toEntry(Items[0]);
  }

  async at(conversationId: string, seq: number): Promise<LogEntry | undefined> {
    const { Item } = await sent(this.client.send(new GetCommand(entryAt(this.table, conversationId, seq))));
    return Item && toEntry(Item);
  }

  append(entry: LogEntry): Promise<boolean> {
    return won(this.client.send(new PutCommand(appendEntry(this.table, entry, this.retentionSeconds))));
  }

  list(conversationId: string, after: number, limit: number): Promise<readonly LogEntry[]> {
    return this.query(entriesAfter(this.table, conversationId, after, limit), limit);
  }

  async latest(conversationId: string, limit: number): Promise<readonly LogEntry[]> {
    const entries = await this.query(latestEntries(this.table, conversationId, limit), limit);
    return [...entries].reverse();
  }

  ofCustomer(customerId: string, limit: number): Promise<readonly string[]> {
    return this.conversations(conversationsOfCustomer(this.table, customerId, limit));
  }

  startedOn(atMs: number, limit: number): Promise<readonly string[]> {
    return this.conversations(conversationsOfDay(this.table, atMs, limit));
  }

  async settle(conversationId: string, seq: number): Promise<void> {
    await won(this.client.send(new UpdateCommand(settleEntry(this.table, conversationId, seq))));
  }

  private async conversations(request: QueryCommandInput): Promise<readonly string[]> {
    const { Items = [] } = await sent(this.client.send(new QueryCommand(request)));
    return Items.map((item) => toEntryAddress(item as unknown as Key).conversationId);
  }

  /** DynamoDB answers at most 1 MB a page. */
  private async query(input: QueryCommandInput, limit: number): Promise<readonly LogEntry[]> {
    const entries: LogEntry[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await sent(this.client.send(new QueryCommand({ ...input, ExclusiveStartKey: from })));
      entries.push(...(page.Items ?? []).map(toEntry));
      from = page.LastEvaluatedKey;
    } while (from && entries.length < limit);
    return entries.slice(0, limit);
  }
}
