import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { build } from '../../functions/local/host/build.ts';
import { functions } from '../../functions/topology.ts';
import { itemSize } from '../support/fixtures/item-size.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { ms, quantile, spreadOf, table, timed } from './measure.ts';

/** List prices of us-east-1, in dollars per million. */
const price = { httpApi: 1, lambdaCall: 0.2, lambdaGbSecond: 13.33, readUnit: 0.125, writeUnit: 0.625 };
const samples = 'docs/samples/conversations.jsonl';

interface Turn {
  readonly role: string;
  readonly text: string;
  readonly confidence?: number;
  readonly intent?: string;
}

/**
 * What a message costs on AWS: the sample conversations are played, and the capacity that their entries consume is
 * counted by DynamoDB's own rules. An eventually consistent read of up to 4 kB is half a unit, a write one unit a kB;
 * each row of an index is one more write unit.
 */
export async function run(): Promise<void> {
  await build(console.log);
  const host = await startHostForTests();
  try {
    const seconds = (await play(host)).p50 / 1_000;
    const entries = await readEntries(host);
    const bytes = entries.map(itemSize).sort((a, b) => a - b);
    const perMessage = (units: (item: Record<string, unknown>) => number) =>
      entries.reduce((sum, item) => sum + units(item), 0) / entries.length;
    const writes = perMessage((item) => Math.ceil(itemSize(item) / 1_024) + indexRows(item));
    const reads = perMessage((item) => Math.max(1, Math.ceil(itemSize(item) / 4_096)) / 2);
    const gbSeconds = (functions['evaluate-message'].memoryMb / 1_024) * seconds;
    const parts = {
      'HTTP API': price.httpApi,
      'Lambda calls': price.lambdaCall,
      'Lambda time': price.lambdaGbSecond * gbSeconds,
      'DynamoDB reads': price.readUnit * reads,
      'DynamoDB writes': price.writeUnit * writes,
    };
    const total = Object.values(parts).reduce((sum, dollars) => sum + dollars, 0);
    table(
      ['', ''],
      [
        [
          'entries',
          `${entries.length}, ${Math.round(quantile(bytes, 0.5))} bytes in the median, ${bytes.at(-1)} at most`,
        ],
        ['read units a message', reads.toFixed(2)],
        ['write units a message, index rows included', writes.toFixed(2)],
        [`time a message, as measured here`, ms(seconds * 1_000)],
        ...Object.entries(parts).map(([name, dollars]) => [`${name}, per million messages`, `$ ${dollars.toFixed(2)}`]),
        ['**a million messages**', `**$ ${total.toFixed(2)}**`],
      ],
    );
  } finally {
    await host.stop();
  }
}

const indexRows = (item: Record<string, unknown>): number =>
  ['byDayPk', 'byCustomerPk', 'owedPk'].filter((name) => item[name] !== undefined).length;

async function play({ url, channelKeys }: TestHost) {
  const lines = (await readFile(samples, 'utf8')).trim().split('\n');
  const conversations = lines.map(
    (line) => JSON.parse(line) as { readonly id: string; readonly turns: readonly Turn[] },
  );
  const taken: number[] = [];
  for (const { id, turns } of conversations)
    for (const [index, { role, ...turn }] of turns.entries())
      taken.push(
        ...(await timed(1, 1, () =>
          fetch(`${url}/v1/conversations/${id}/messages`, {
            method: 'POST',
            headers: { authorization: `Bearer ${channelKeys.chat}`, 'content-type': 'application/json' },
            body: JSON.stringify({
              messageId: `m${index}`,
              role: role === 'customer' ? 'customer' : 'assistant',
              ...turn,
            }),
          }).then((response) => response.arrayBuffer()),
        )),
      );
  return spreadOf(taken);
}

async function readEntries(host: TestHost): Promise<readonly Record<string, unknown>[]> {
  const { dynamoDb } = JSON.parse(await readFile(`${host.dataFolder}/local.json`, 'utf8'));
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: dynamoDb, region: 'eu-central-1', credentials }),
  );
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'baton-conversations' }));
  return Items.filter(({ sk }) => String(sk).startsWith('L#'));
}
