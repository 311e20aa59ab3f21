import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { DependencyError } from '../../../shared/errors.ts';
import { hashJson } from '../../../shared/hash.ts';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

const dynamoDb = dynamoDbForTests();
const open = () => dynamoDb.stores(new TestClock(startMs));
const chunkBytes = 300_000;

describe('content on DynamoDB', () => {
  /** One text for each way in which the end of a chunk can cut through a character of four, three and two bytes. */
  it.each([0, 1, 2, 3, 4])('is whole again where a chunk ends %d bytes into its characters', async (shift) => {
    const { content } = await open();
    const value = { text: 'a'.repeat(shift) + '👩‍🚒語é'.repeat(60_000) };
    expect(Buffer.byteLength(JSON.stringify(value))).toBeGreaterThan(2 * chunkBytes);
    const hash = await content.keep(value);
    expect(hash).toBe(hashJson(value));
    expect(await content.read(hash)).toEqual(value);
  });

  it.each([
    [chunkBytes - 1, 1],
    [chunkBytes, 1],
    [chunkBytes + 1, 2],
    [3 * chunkBytes, 3],
  ])('of %d bytes takes %d chunks, and reads the same', async (bytes, count) => {
    const { content, names } = await open();
    const value = 'x'.repeat(bytes - 2);
    const hash = await content.keep(value);
    expect(await content.read(hash)).toBe(value);
    const { Count } = await dynamoDb.client.send(new ScanCommand({ TableName: names.configuration, Select: 'COUNT' }));
    expect(Count).toBe(count);
  });

  it('is kept once, however often it is kept', async () => {
    const { content } = await open();
    const value = { b: 1, a: 'x'.repeat(2 * chunkBytes) };
    const hashes = await Promise.all([content.keep(value), content.keep({ a: value.a, b: 1 })]);
    expect(new Set(hashes).size).toBe(1);
    expect(await content.read(hashes[0])).toEqual(value);
  });

  it('is not taken for whole where a chunk is missing, and is mended by keeping it again', async () => {
    const { content, names } = await open();
    const value = 'y'.repeat(2 * chunkBytes);
    const hash = await content.keep(value);
    const Key = { pk: `CONTENT#${hash}`, sk: '0001' };
    await dynamoDb.client.send(new DeleteCommand({ TableName: names.configuration, Key }));
    await expect(content.read(hash)).rejects.toThrow(DependencyError);
    await content.keep(value);
    expect(await content.read(hash)).toBe(value);
  });

  it('that nobody kept is not there', async () => {
    const { content } = await open();
    expect(await content.read('0'.repeat(64))).toBeUndefined();
  });
});
