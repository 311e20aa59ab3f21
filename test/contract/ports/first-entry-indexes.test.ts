import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { owedEvent, plainEntry } from '../../support/fixtures/entries.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

const dynamoDb = dynamoDbForTests();

const rows = async (table: string, index: string, pk: string) => {
  const { Items = [] } = await dynamoDb.client.send(
    new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `${index}Pk = :pk`,
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items.map(({ pk: itemPk, sk }) => `${itemPk} ${sk}`);
};

it('finds a conversation by its day and by its customer through its first entry alone', async () => {
  const { log, names } = await dynamoDb.stores(new TestClock(startMs));
  const known = (seq: number) => {
    const entry = plainEntry('c-1', seq);
    return { ...entry, state: { ...entry.state, customer: { id: 'ada' } } };
  };
  for (const seq of [1, 2, 3]) await log.append(known(seq));
  await log.append(plainEntry('c-2', 1));
  expect(await rows(names.conversations, 'byDay', 'D#2026-11-02')).toEqual([
    'C#c-1 L#0000000001',
    'C#c-2 L#0000000001',
  ]);
  expect(await rows(names.conversations, 'byCustomer', 'P#ada')).toEqual(['C#c-1 L#0000000001']);
});

it('gives a plain later entry no index attribute, and what must go some day an expiry', async () => {
  const { log, names } = await dynamoDb.stores(new TestClock(startMs));
  await log.append(plainEntry('c-1', 2));
  await log.append(plainEntry('c-1', 3, { owed: [owedEvent('c-1', 3)] }));
  const { Items = [] } = await dynamoDb.client.send(new ScanCommand({ TableName: names.conversations }));
  const attributes = Items.map((item) => Object.keys(item).sort());
  expect(attributes[0]).toEqual(['entry', 'expiresAt', 'pk', 'sk']);
  expect(attributes[1]).toEqual(['entry', 'expiresAt', 'owed', 'owedPk', 'owedSk', 'pk', 'sk']);
  expect(Items[0]?.expiresAt).toBe(startMs / 1_000 + 2 + 90 * 86_400);
});
