import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DependencyError } from '../../../../shared/errors.ts';
import { hashText } from '../../../../shared/hash.ts';
import { canonicalJson } from '../../../../shared/json.ts';
import { sent } from '../send.ts';
import { chunkSk, contentPk } from './keys.ts';

/** An item holds at most 400 kB; characters beyond ASCII take up to three bytes each, so the bound is on bytes. */
const chunkBytes = 300_000;

/** Keeps values by the hash of their canonical JSON: what is there never changes, so keeping it again is harmless. */
export class ContentStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.client = client;
    this.table = table;
  }

  async keep(value: unknown): Promise<string> {
    const json = canonicalJson(value);
    const hash = hashText(json);
    const bytes = Buffer.from(json);
    const count = Math.ceil(bytes.length / chunkBytes);
    for (let index = 0; index < count; index += 1) {
      const chunk = bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes);
      const Item = { pk: contentPk(hash), sk: chunkSk(index), count, chunk };
      await sent(this.client.send(new PutCommand({ TableName: this.table, Item })));
    }
    return hash;
  }

  /** @returns `undefined` when nothing was kept under this hash */
  async read(hash: string): Promise<unknown> {
    const chunks: Uint8Array[] = [];
    let expected = 0;
    let from: Record<string, unknown> | undefined;
    do {
      const page = await sent(
        this.client.send(
          new QueryCommand({
            TableName: this.table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': contentPk(hash) },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        ),
      );
      for (const { count, chunk } of page.Items ?? []) {
        expected = Number(count);
        chunks.push(chunk as Uint8Array);
      }
      from = page.LastEvaluatedKey;
    } while (from);
    if (chunks.length === 0) return undefined;
    if (chunks.length !== expected) throw new DependencyError(`Content ${hash.slice(0, 12)} is not whole.`);
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  }
}
