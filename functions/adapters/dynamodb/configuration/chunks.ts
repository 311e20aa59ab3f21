import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { sent } from '../send.ts';

/** An item holds at most 400 kB. */
const chunkBytes = 300_000;

/** A part of what is too large for one item. */
export interface Chunk {
  /** Of how many. */
  readonly count: number;
  readonly chunk: Uint8Array;
}

export function toChunks(bytes: Uint8Array): readonly Chunk[] {
  const count = Math.ceil(bytes.length / chunkBytes);
  return Array.from({ length: count }, (_, index) => ({
    count,
    chunk: bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  }));
}

/**
 * @param chunks in order; what follows the last is left over from something longer that lay there before
 * @returns `undefined` where some are missing
 */
export function joined(chunks: readonly Chunk[]): Uint8Array | undefined {
  const count = chunks[0]?.count;
  if (count === undefined || chunks.length < count) return undefined;
  return Buffer.concat(chunks.slice(0, count).map(({ chunk }) => chunk));
}

/** The items of a query as they come: as many at once as DynamoDB gives, which is 1 MB. */
export async function* pages(
  client: DynamoDBDocumentClient,
  query: QueryCommandInput,
): AsyncGenerator<readonly Record<string, unknown>[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await sent(client.send(new QueryCommand({ ...query, ExclusiveStartKey: from })));
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}
