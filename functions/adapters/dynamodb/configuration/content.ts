import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { DependencyError } from '../../../../shared/errors.ts';
import { hashText } from '../../../../shared/hash.ts';
import { sent } from '../send.ts';
import { type Chunk, joined, pages, toChunks } from './chunks.ts';
import { chunkSk, contentPk, endOfChunks } from './keys.ts';

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
    for (const [index, chunk] of toChunks(Buffer.from(json)).entries()) {
      const Item = { pk: contentPk(hash), sk: chunkSk(index), ...chunk };
      await sent(this.client.send(new PutCommand({ TableName: this.table, Item })));
    }
    return hash;
  }

  /** @returns `undefined` when nothing was kept under this hash */
  async read(hash: string): Promise<unknown> {
    const chunks: Chunk[] = [];
    const query = {
      TableName: this.table,
      KeyConditionExpression: 'pk = :pk AND sk < :end',
      ExpressionAttributeValues: { ':pk': contentPk(hash), ':end': endOfChunks },
      ConsistentRead: true,
    };
    for await (const items of pages(this.client, query)) chunks.push(...(items as unknown as Chunk[]));
    return toValue(hash, chunks);
  }
}

/** @param chunks all that there are under this hash, in order */
export function toValue(hash: string, chunks: readonly Chunk[]): unknown {
  if (chunks.length === 0) return undefined;
  const bytes = joined(chunks);
  if (!bytes) throw new DependencyError(`Content ${hash.slice(0, 12)} is not whole.`);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}
