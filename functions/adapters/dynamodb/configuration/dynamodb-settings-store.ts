import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { NotFoundError } from '../../../../shared/errors.ts';
import type { Settings, StoredKey } from '../../../ports/configuration.ts';
import type { AuditEntry, Setting, SettingsStore } from '../../../ports/settings-store.ts';
import { timeKey } from '../conversations/keys.ts';
import { sent } from '../send.ts';
import { auditPk, channelKeyKey, keysPk, liveKey, settingKey, settingsPk } from './keys.ts';

export class DynamoDbSettingsStore implements SettingsStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.client = client;
    this.table = table;
  }

  async settings(): Promise<Settings> {
    const stored = (await this.query({ pk: settingsPk })).map(({ setting }) => setting as Setting);
    const organisation = stored.find((setting) => setting.kind === 'organisation')?.value;
    if (!organisation) throw new NotFoundError('Nothing is set up yet: there is no organisation.');
    const signals = stored.find((setting) => setting.kind === 'signals')?.value;
    const calibrations = stored.flatMap((setting) => (setting.kind === 'calibration' ? [setting.value] : []));
    return {
      organisation,
      queues: stored.flatMap((setting) => (setting.kind === 'queue' ? [setting.value] : [])),
      calendars: stored.flatMap((setting) => (setting.kind === 'calendar' ? [setting.value] : [])),
      channels: stored.flatMap((setting) => (setting.kind === 'channel' ? [setting.value] : [])),
      messages: stored.flatMap((setting) => (setting.kind === 'message' ? [setting.value] : [])),
      ...(signals && { signals }),
      ...(calibrations.length > 0 && { calibrations }),
    };
  }

  async save(settings: readonly Setting[]): Promise<void> {
    for (const setting of settings) {
      await sent(
        this.client.send(new PutCommand({ TableName: this.table, Item: { ...settingKey(setting), setting } })),
      );
    }
    // Tells every function that holds the settings in memory to read them anew.
    await sent(
      this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: liveKey,
          UpdateExpression: 'ADD settingsRevision :one',
          ExpressionAttributeValues: { ':one': 1 },
        }),
      ),
    );
  }

  async keys(): Promise<readonly StoredKey[]> {
    return (await this.query({ pk: keysPk })).map(({ key }) => key as StoredKey);
  }

  async readKey(keyId: string): Promise<StoredKey | undefined> {
    const { Item } = await sent(
      this.client.send(new GetCommand({ TableName: this.table, Key: channelKeyKey(keyId), ConsistentRead: true })),
    );
    return Item?.key as StoredKey | undefined;
  }

  async saveKey(key: StoredKey): Promise<void> {
    await sent(this.client.send(new PutCommand({ TableName: this.table, Item: { ...channelKeyKey(key.id), key } })));
  }

  async record(entry: AuditEntry): Promise<void> {
    const Item = { pk: auditPk, sk: `${timeKey(entry.atMs)}#${entry.id}`, entry };
    await sent(this.client.send(new PutCommand({ TableName: this.table, Item })));
  }

  async audit(limit: number): Promise<readonly AuditEntry[]> {
    const items = await this.query({ pk: auditPk, newestFirst: true, limit });
    return items.map(({ entry }) => entry as AuditEntry);
  }

  private async query({ pk, newestFirst = false, limit }: { pk: string; newestFirst?: boolean; limit?: number }) {
    const input: QueryCommandInput = {
      TableName: this.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: !newestFirst,
      // Whoever reads because the revision has moved must not hold on to a copy from before.
      ConsistentRead: true,
      ...(limit && { Limit: limit }),
    };
    const items: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await sent(this.client.send(new QueryCommand({ ...input, ExclusiveStartKey: from })));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from && (limit === undefined || items.length < limit));
    return items;
  }
}
