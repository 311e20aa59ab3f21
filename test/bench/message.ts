import { readFile } from 'node:fs/promises';
import { Agent, type RequestOptions, request } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { build } from '../../functions/local/host/build.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { ms, type Spread, spreadOf, table, timed, times } from './measure.ts';

const text =
  'Since yesterday evening my router shows a red light, and neither the phone nor the television works any more; what can I do about that today?';
/**
 * The evaluate endpoint over HTTP, beside its two calls alone: a bare `Query` and `PutItem` of an entry such as it
 * writes, through the same SDK client on the same embedded database; in turns, so that both see the machine in the same
 * mood.
 */
export async function run(): Promise<void> {
  await build(console.log);
  const host = await startHostForTests();
  try {
    const post = poster(host);
    await timed(1, 30, (_lane, index) => post('sample', index));
    const bare = await bareCalls(host, 'sample');
    await timed(4, 500, (lane, index) => post(`warm-${lane}`, index));
    await timed(4, 500, (lane, index) => bare(`warm-${lane}`, index));
    // First, since its thousands of messages warm the functions as a busy day does.
    const { early, late } = await byLength(post);
    await timed(1, 2_000, (_lane, index) => bare('warm', index));
    const alone = await compared(1, 60, post, bare);
    const crowd = await compared(16, 15, post, bare);
    const ratio = (a: Spread, b: Spread) => [times(a.p50 / b.p50), times(a.p99 / b.p99)];
    table(
      ['', 'p50', 'p99', 'p50 to bare', 'p99 to bare'],
      [
        ['evaluate, 1 at a time', ms(alone.ours.p50), ms(alone.ours.p99), ...ratio(alone.ours, alone.bare)],
        ['bare Query + PutItem, 1 at a time', ms(alone.bare.p50), ms(alone.bare.p99), '', ''],
        ['evaluate, 16 at a time', ms(crowd.ours.p50), ms(crowd.ours.p99), ...ratio(crowd.ours, crowd.bare)],
        ['bare Query + PutItem, 16 at a time', ms(crowd.bare.p50), ms(crowd.bare.p99), '', ''],
      ],
    );
    console.log();
    table(
      ['', 'p50', 'to message 10'],
      [
        ['message 10 of a conversation', ms(early.p50), ''],
        ['message 2,000 of a conversation', ms(late.p50), times(late.p50 / early.p50)],
      ],
    );
  } finally {
    await host.stop();
  }
}

type Act = (conversation: string, index: number) => Promise<unknown>;

async function compared(lanes: number, each: number, post: Act, bare: Act) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    ours.push(...(await timed(lanes, each, (lane, index) => post(`c-${lanes}-${round}-${lane}`, index))));
    theirs.push(...(await timed(lanes, each, (lane, index) => bare(`b-${lanes}-${round}-${lane}`, index))));
  }
  return { ours: spreadOf(ours), bare: spreadOf(theirs) };
}

/** Message 10 of fresh conversations, in turns with message 2,000 and after of a long one. */
async function byLength(post: Act) {
  await timed(1, 1_999, (_lane, index) => post('long', index));
  const early: number[] = [];
  const late: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    for (let index = 0; index < 9; index += 1) await post(`short-${round}`, index);
    early.push(...(await timed(1, 1, () => post(`short-${round}`, 9))));
    late.push(...(await timed(1, 1, () => post('long', 2_000 + round))));
  }
  return { early: spreadOf(early), late: spreadOf(late) };
}

/** Over kept connections of `node:http`, as the SDK client of the bare calls does. */
function poster({ url, channelKeys }: TestHost): Act {
  const agent = new Agent({ keepAlive: true });
  const headers = { authorization: `Bearer ${channelKeys.chat}`, 'content-type': 'application/json' };
  return async (conversation, index) => {
    // The AI's turns keep the customer from asking the same again, which would hand over.
    const body = JSON.stringify({ messageId: `m${index}`, role: 'assistant', text, confidence: 0.9 });
    const status = await send(`${url}/v1/conversations/${conversation}/messages`, { agent, headers }, body);
    if (status !== 200) throw new Error(`Evaluate answered ${status}.`);
  };
}

const send = (url: string, options: RequestOptions, body: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const call = request(url, { ...options, method: 'POST' }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });

/** @param sample id of a conversation whose newest entry is written, again and again */
async function bareCalls(host: TestHost, sample: string): Promise<Act> {
  const { dynamoDb } = JSON.parse(await readFile(`${host.dataFolder}/local.json`, 'utf8'));
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: dynamoDb, region: 'eu-central-1', credentials }),
  );
  const TableName = 'baton-conversations';
  const newest = async (pk: string) =>
    client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :log)',
        ExpressionAttributeValues: { ':pk': pk, ':log': 'L#' },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
  const [item] = (await newest(`C#${sample}`)).Items ?? [];
  if (!item) throw new Error('The sample conversation has no entry.');
  return async (conversation, index) => {
    const pk = `B#${conversation}`;
    await newest(pk);
    await client.send(
      new PutCommand({
        TableName,
        Item: { ...item, pk, sk: `L#${String(index).padStart(10, '0')}` },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  };
}
