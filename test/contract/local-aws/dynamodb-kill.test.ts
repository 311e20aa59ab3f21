import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { startDynamoDb } from '../../../functions/local/aws/dynamodb/start.ts';
import { temporaryFolder } from './folder.ts';

const victim = fileURLToPath(new URL('./dynamodb-victim.mjs', import.meta.url));

/** Runs the victim, kills it once it wrote `count` times, and gives the last acknowledged age of each item. */
async function killAfter(count: number, path: string, round: number): Promise<Map<string, string>> {
  const child = spawn(process.execPath, ['--import', 'tsx', victim, path, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged = new Map<string, string>();
  let rest = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [pk = '', age = ''] = line.split(' ');
      acknowledged.set(pk, age);
      seen += 1;
    }
    if (seen >= count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return acknowledged;
}

async function readAll(documents: DynamoDBDocumentClient, IndexName?: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const page of paginateScan({ client: documents }, { TableName: 'talks', IndexName }))
    items.push(...(page.Items ?? []));
  return items.sort((a, b) => `${a.pk} ${a.age}`.localeCompare(`${b.pk} ${b.age}`));
}

test('a kill among many writers loses no acknowledged write and leaves no wrong index row', {
  timeout: 60_000,
}, async () => {
  const path = join(await temporaryFolder(), 'data');
  for (const round of [1, 2, 3]) {
    const acknowledged = await killAfter(150 * round, path, round);
    const dynamoDb = await startDynamoDb({ path });
    const client = new DynamoDBClient({
      endpoint: dynamoDb.endpoint,
      region: 'x',
      credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
    });
    const documents = DynamoDBDocumentClient.from(client);

    const items = await readAll(documents);
    for (const [pk, age] of acknowledged) {
      const found = items.find((item) => item.pk === pk);
      expect(String(found?.age) >= age, `${pk} is at ${found?.age}, acknowledged was ${age}`).toBe(true);
    }
    expect(await readAll(documents, 'byQueue')).toEqual(items);

    client.destroy();
    await dynamoDb.close();
  }
});
