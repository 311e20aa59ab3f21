import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ClassicLevel } from 'classic-level';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startDynamoDb } from '../../../functions/local/aws/dynamodb/start.ts';
import { createTable, createTables } from '../../../functions/local/aws/dynamodb/tables.ts';
import { temporaryFolder } from './folder.ts';

const specs = {
  conversations: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: { byQueue: { partitionKey: 'queue', sortKey: 'age' }, byDay: { partitionKey: 'day', sortKey: 'age' } },
  },
  configuration: { partitionKey: 'pk', sortKey: 'sk', indexes: {} },
} as const;
const names = { conversations: 'talks', configuration: 'settings' };

async function open(path?: string) {
  const dynamoDb = await startDynamoDb({ path });
  const client = new DynamoDBClient({
    endpoint: dynamoDb.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  });
  const documents = DynamoDBDocumentClient.from(client);
  const close = async () => {
    client.destroy();
    await dynamoDb.close();
  };
  onTestFinished(close);
  return { dynamoDb, client, documents, close };
}

const queryIndex = async (documents: DynamoDBDocumentClient, queue: string) => {
  const { Items: items = [] } = await documents.send(
    new QueryCommand({
      TableName: 'talks',
      IndexName: 'byQueue',
      KeyConditionExpression: '#queue = :queue',
      ExpressionAttributeNames: { '#queue': 'queue' },
      ExpressionAttributeValues: { ':queue': queue },
    }),
  );
  return items;
};

describe('the embedded DynamoDB', () => {
  test('creates the tables once, whoever asks how often', async () => {
    const { client } = await open();
    await Promise.all([createTables(client, specs, names), createTables(client, specs, names)]);
    await createTables(client, specs, names);
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: 'talks' }));
    expect(table?.TableStatus).toBe('ACTIVE');
    expect(table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
    expect(table?.GlobalSecondaryIndexes?.map((index) => index.Projection?.ProjectionType)).toEqual([
      'KEYS_ONLY',
      'KEYS_ONLY',
    ]);
  });

  test('tells a table of another version apart', async () => {
    const { client } = await open();
    await client.send(new CreateTableCommand(createTable('talks', specs.configuration)));
    await expect(createTables(client, specs, names)).rejects.toThrow(/table talks was made by another version/);
  });

  test('gives only the items that fill an index, and only their keys', async () => {
    const { client, documents } = await open();
    await createTables(client, specs, names);
    await documents.send(
      new PutCommand({ TableName: 'talks', Item: { pk: 'H#1', sk: 'H', queue: 'sales', age: '7', note: 'x' } }),
    );
    await documents.send(new PutCommand({ TableName: 'talks', Item: { pk: 'C#1', sk: 'L#1', note: 'x' } }));
    expect(await queryIndex(documents, 'sales')).toEqual([{ pk: 'H#1', sk: 'H', queue: 'sales', age: '7' }]);
  });

  test('lets one of many conditional writes win', async () => {
    const { client, documents } = await open();
    await createTables(client, specs, names);
    const write = (owner: number) =>
      documents.send(
        new PutCommand({
          TableName: 'talks',
          Item: { pk: 'C#1', sk: 'L#1', owner },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, owner) => write(owner)));
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(19);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(ConditionalCheckFailedException);
  });

  test('keeps everything over a clean stop', async () => {
    const path = join(await temporaryFolder(), 'data');
    const first = await open(path);
    await createTables(first.client, specs, names);
    await first.documents.send(new PutCommand({ TableName: 'settings', Item: { pk: 'a', sk: 'b', value: 1 } }));
    await first.close();
    const second = await open(path);
    await createTables(second.client, specs, names);
    const { Item: item } = await second.documents.send(
      new GetCommand({ TableName: 'settings', Key: { pk: 'a', sk: 'b' } }),
    );
    expect(item).toEqual({ pk: 'a', sk: 'b', value: 1 });
  });

  test('refuses data that another process has open', async () => {
    const path = join(await temporaryFolder(), 'data');
    await open(path);
    await expect(startDynamoDb({ path })).rejects.toThrow(/cannot start the embedded DynamoDB/);
  });

  test('survives a client that goes away in the middle of a request', async () => {
    const { client, dynamoDb } = await open();
    const socket = connect(Number(new URL(dynamoDb.endpoint).port), '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 1000\r\n\r\n{"half":',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await createTables(client, specs, names);
  });
});

test('comes back under the same address, with its data, after it crashed', async () => {
  const path = join(await temporaryFolder(), 'data');
  const { dynamoDb, client, documents } = await open(path);
  await createTables(client, specs, names);
  await documents.send(new PutCommand({ TableName: 'settings', Item: { pk: 'a', sk: 'b', value: 1 } }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  // dynalite has no answer to a request whose body is not an object, and throws where nothing can catch it.
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    'x-amz-date': 'x',
    authorization: 'AWS4-HMAC-SHA256 Credential=a, Signature=b, SignedHeaders=c',
  };
  await expect(fetch(dynamoDb.endpoint, { method: 'POST', headers, body: 'null' })).rejects.toThrow();
  const read = () => documents.send(new GetCommand({ TableName: 'settings', Key: { pk: 'a', sk: 'b' } }));
  await expect
    .poll(async () => (await read().catch(() => undefined))?.Item, { timeout: 5000 })
    .toEqual({ pk: 'a', sk: 'b', value: 1 });
});

describe('after an unclean stop', () => {
  /** Leaves data behind as a killed process would, with the rows changed by `corrupt`. */
  async function reopenAfter(
    corrupt: (rows: Map<string, unknown>, level: ClassicLevel<string, unknown>) => Promise<void>,
  ) {
    const path = join(await temporaryFolder(), 'data');
    const first = await open(path);
    await createTables(first.client, specs, names);
    for (const [pk, queue] of [
      ['H#1', 'sales'],
      ['H#2', 'sales'],
      ['H#3', 'help'],
    ] as const) {
      await first.documents.send(
        new PutCommand({ TableName: 'talks', Item: { pk, sk: 'H', queue, age: '7', day: 'today' } }),
      );
    }
    await first.close();
    const level = new ClassicLevel<string, unknown>(path, { valueEncoding: 'json' });
    const rows = new Map(
      await level.iterator({ gte: 'index-global~talks~byQueue~', lt: 'index-global~talks~byQueue~\xff' }).all(),
    );
    await corrupt(rows, level);
    await level.close();
    writeFileSync(`${path}.in-use`, '');
    return open(path);
  }

  const pksOf = (items: readonly Record<string, unknown>[]) => items.map((item) => item.pk).sort();
  const isOf = (pk: string) => (entry: [string, unknown]) => JSON.stringify(entry[1]).includes(`"${pk}"`);

  test('an index row without an item is removed', async () => {
    const { documents } = await reopenAfter(async (_, level) => {
      const items = await level.iterator({ gte: 'item-talks~', lt: 'item-talks~\xff' }).all();
      await level.del(items.find(isOf('H#1'))?.[0] as string);
    });
    expect(pksOf(await queryIndex(documents, 'sales'))).toEqual(['H#2']);
  });

  test('a row of former keys beside the row of the new ones is removed, for good', async () => {
    const { documents } = await reopenAfter(async (rows, level) => {
      const [key, row] = [...rows].find(isOf('H#1')) as [string, object];
      // The same row under an older age: `7` is 37 in the key, `1` is 31.
      await level.put(key.replace('/37/', '/31/'), { ...row, age: { S: '1' } });
    });
    expect(pksOf(await queryIndex(documents, 'sales'))).toEqual(['H#1', 'H#2']);
    const update = {
      TableName: 'talks',
      Key: { pk: 'H#1', sk: 'H' },
      UpdateExpression: 'REMOVE #queue',
      ExpressionAttributeNames: { '#queue': 'queue' },
    };
    await documents.send(new UpdateCommand(update));
    expect(pksOf(await queryIndex(documents, 'sales'))).toEqual(['H#2']);
  });

  test('a missing row is written', async () => {
    const { documents } = await reopenAfter(async (rows, level) => {
      for (const key of rows.keys()) await level.del(key);
    });
    expect(pksOf(await queryIndex(documents, 'sales'))).toEqual(['H#1', 'H#2']);
    expect(pksOf(await queryIndex(documents, 'help'))).toEqual(['H#3']);
  });

  test('a table that was being created can be used', async () => {
    const { client } = await reopenAfter(async (_, level) => {
      const table = (await level.get('table~talks')) as Record<string, unknown>;
      await level.put('table~talks', { ...table, TableStatus: 'CREATING' });
    });
    await createTables(client, specs, names);
  });

  test('right rows stay as they are', async () => {
    const { documents } = await reopenAfter(async () => {});
    expect(pksOf(await queryIndex(documents, 'sales'))).toEqual(['H#1', 'H#2']);
    expect(pksOf(await queryIndex(documents, 'help'))).toEqual(['H#3']);
  });
});
