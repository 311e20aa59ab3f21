import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiOf, until } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';
import { checkInvariants, type Findings } from './check-invariants.ts';
import { agent, customers, newLedger, retries, type Traffic } from './traffic.ts';
import { startWebhookSink } from './webhook-sink.ts';

export interface KillRoundsOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number) => void;
}

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes ok!').toString('base64')}`;
const customersAtOnce = 6;
const longestLifeMs = 1_500;

/**
 * Starts Baton on a folder, puts it under load and kills it at a random moment, again and again; then lets it come to
 * rest and holds what is stored, and what the channel heard, against what was acknowledged.
 */
export async function runKillRounds({ rounds, seed, onRound }: KillRoundsOptions): Promise<Findings> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'baton-kill-'));
  const sink = await startWebhookSink(secret);
  const ledger = newLedger();
  const random = seeded(seed);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const host = await startHostForTests({ dataFolder });
      if (round === 0) await pointWebhookAt(host, sink.url);
      await underLoad(host, ledger, random, `${round}`, Math.floor(random() * longestLifeMs));
      onRound?.(round + 1);
    }
    await settle(dataFolder, ledger, random);
    return await checkInvariants(dataFolder, ledger, sink.events());
  } finally {
    await sink.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function underLoad(
  host: TestHost,
  ledger: Traffic['ledger'],
  random: () => number,
  name: string,
  lifeMs: number,
): Promise<void> {
  let isOver = false;
  const traffic = await trafficOn(host, ledger, random, () => isOver);
  const work = [
    retries(traffic),
    agent(traffic),
    ...Array.from({ length: customersAtOnce }, (_, index) => customers(traffic, `${name}-${index}`)),
  ];
  await new Promise((resolve) => setTimeout(resolve, lifeMs));
  await host.kill();
  isOver = true;
  await Promise.all(work);
}

const trafficOn = async (
  host: TestHost,
  ledger: Traffic['ledger'],
  random: () => number,
  isOver: () => boolean,
): Promise<Traffic> => ({
  url: host.url,
  channelKey: host.channelKeys.chat ?? '',
  agentToken: await tokenFor(host.url, 'agent'),
  ledger,
  random,
  isOver,
});

/** A last start without a kill: what is left is sent again, what is owed is brought out. */
async function settle(dataFolder: string, ledger: Traffic['ledger'], random: () => number): Promise<void> {
  const host = await startHostForTests({ dataFolder });
  try {
    const traffic = await trafficOn(host, ledger, random, () => false);
    await retries(traffic);
    await until(async () => (await (await fetch(`${host.url}/local/rest`)).json()).isAtRest === true, 90_000);
  } finally {
    await host.stop();
  }
}

async function pointWebhookAt(host: TestHost, url: string): Promise<void> {
  const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
  const body = { id: 'web-chat', kind: 'chat', name: 'Chat', webhook: { url, secret } };
  const { status } = await api('saveChannel', { params: { channelId: 'web-chat' }, body });
  if (status !== 200) throw new Error(`The webhook could not be set: ${status}`);
}

/** Mulberry32: small, and the same on any machine for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
