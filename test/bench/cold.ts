import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { httpEvent } from '../../functions/local/aws/http-events.ts';
import { build, built } from '../../functions/local/host/build.ts';
import { busName } from '../../functions/topology.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { median, ms, quantile, table } from './measure.ts';

const starts = 31;
/** How long the database takes to answer, in ms: at once as on one machine, and as over a network. */
const latencies = [0, 5, 20];
const text =
  'Hello, I moved to another street last week and would like to know whether the technician can still come on Thursday morning, or whether I have to choose a new day now';

/**
 * What the signals that load beside the start add to a cold start: fresh processes import the function as it is deployed, and
 * answer one message; in turns with the same function whose file of signals is empty.
 */
export async function run(): Promise<void> {
  await build(console.log);
  const host = await startHostForTests();
  const work = await mkdtemp(join(tmpdir(), 'baton-cold-'));
  try {
    const full = join(built.functions, 'evaluate-message');
    const empty = await withoutCloser(full, join(work, 'empty'));
    const rows: string[][] = [];
    for (const latencyMs of latencies) {
      const { dynamoDb } = JSON.parse(await readFile(join(host.dataFolder, 'local.json'), 'utf8'));
      const slowed = await startSlowed(dynamoDb, latencyMs);
      const taken = { full: [] as number[], empty: [] as number[] };
      for (let start = 0; start < starts; start += 1) {
        taken.full.push(await firstAnswer(host, full, slowed, `full-${latencyMs}-${start}`));
        taken.empty.push(await firstAnswer(host, empty, slowed, `empty-${latencyMs}-${start}`));
      }
      slowed.server.close();
      const quiet = (all: readonly number[]) =>
        quantile(
          [...all].sort((a, b) => a - b),
          0.1,
        );
      rows.push([
        ms(latencyMs),
        ...[median, quiet].flatMap((of) => [
          ms(of(taken.full)),
          ms(of(taken.empty)),
          ms(of(taken.full) - of(taken.empty)),
        ]),
      ]);
    }
    const columns = ['with signals', 'without', 'added'];
    table(['each answer of the database takes', ...columns, ...columns.map((name) => `${name}, quietest tenth`)], rows);
  } finally {
    await host.stop();
    await rm(work, { recursive: true, force: true });
  }
}

async function withoutCloser(folder: string, to: string): Promise<string> {
  await cp(folder, to, { recursive: true });
  const file = (await readdir(to)).find((name) => /^closer-.*\.mjs$/.test(name)) ?? '';
  await writeFile(join(to, file), 'export const detectCloser = () => ({});');
  return to;
}

interface Slowed {
  readonly server: Server;
  readonly url: string;
}

/** Hands all requests on, and their answers when they are due. */
async function startSlowed(target: string, latencyMs: number): Promise<Slowed> {
  const server = createServer(async (request, response) => {
    const due = performance.now() + latencyMs;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const answer = await fetch(target, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: Buffer.concat(parts),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    setTimeout(
      () => response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body),
      due - performance.now(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** @returns from the import to the answer, in ms */
async function firstAnswer(host: TestHost, folder: string, { url }: Slowed, conversation: string): Promise<number> {
  const request = new Request(`${host.url}/v1/conversations/${conversation}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.channelKeys.chat}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messageId: 'm1', role: 'customer', text }),
  });
  const event = await httpEvent(request, messages, '127.0.0.1');
  const script = `
    const from = performance.now();
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')).href)});
    const { statusCode, body } = await handler(${JSON.stringify(event)}, { awsRequestId: 'bench', functionName: 'bench' });
    const taken = performance.now() - from;
    if (statusCode !== 200) throw new Error(body);
    process.stdout.write(String(taken));
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...environmentOf(host, url) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  await once(child, 'close');
  const taken = Number(printed);
  if (!(taken > 0)) throw new Error(`No time was told, but “${printed}”.`);
  return taken;
}

const messages = { method: 'POST', path: '/v1/conversations/{conversationId}/messages' };

const environmentOf = ({ url }: TestHost, dynamoDb: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  CONVERSATIONS_TABLE: 'baton-conversations',
  CONFIGURATION_TABLE: 'baton-configuration',
  EVENT_BUS: busName,
  TOKEN_ISSUER: url,
  TOKEN_AUDIENCE: 'bench',
  PUBLIC_URL: url,
  RETENTION_DAYS: '1',
});
