import type { RuleSet } from '../../../shared/rules/rule.ts';
import { median, spreadOf } from '../measure.ts';
import type { Message } from './draw.ts';
import type { Ours } from './ours.ts';
import { type Peers, toPeerMessage } from './peers.ts';

/**
 * Microseconds a message, in one process and in turns, so that all saw the machine in the same mood. Of processor time,
 * all threads added up, which others on a shared machine disturb least; `p50` and `p99` are by the clock.
 */
export interface Compared {
  readonly rules: number;
  readonly matches: number;
  readonly ours: number;
  readonly p50: number;
  readonly p99: number;
  readonly parse: number;
  readonly explained: number;
  readonly peers: Readonly<Record<keyof Peers, number>>;
}

const rounds = 9;
const warmUpMs = 1_000;
/** How long the messages of one round may take a peer. */
const peerRoundMs = 1_500;

/** @throws where any engine matches other rules than the plain evaluator */
export async function compareAt(
  ruleSet: RuleSet,
  messages: readonly Message[],
  ours: Ours,
  peers: Peers,
): Promise<Compared> {
  const { match, explain } = runners(ruleSet, ours);
  const wanted = expectedOf(ruleSet, messages.slice(0, Math.max(20, 100_000 / ruleSet.rules.length)), ours);
  wanted.forEach((rules, at) => {
    expectSame('Baton', match(messages[at] as Message), rules);
  });
  const lines = messages.map((message) => JSON.stringify(message));
  const theirs = await Promise.all(
    Object.entries(peers).map(async ([name, load]) => {
      const run = load(ruleSet);
      const own = messages.map(toPeerMessage);
      const from = performance.now();
      expectSame(name, placesOf(await run(own[0] as Message), ruleSet), wanted[0] as readonly number[]);
      const count = Math.max(2, Math.min(300, Math.floor(peerRoundMs / (performance.now() - from + 1))));
      for (let at = 1; at < Math.min(count, wanted.length); at += 1)
        expectSame(name, placesOf(await run(own[at] as Message), ruleSet), wanted[at] as readonly number[]);
      return { name, run, own: own.slice(0, count), taken: [] as number[] };
    }),
  );
  for (const act of [explain, match]) warmUp(lines, act);
  const taken = { ours: [] as number[], parse: [] as number[], explained: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // Parsed anew each time: nothing may be remembered of a message.
    taken.ours.push(perMessage(lines.map(parse), match));
    taken.explained.push(perMessage(lines.map(parse), explain));
    taken.parse.push(perMessage(lines, parse));
    for (const { run, own, taken } of theirs) {
      const from = process.cpuUsage();
      for (const message of own) await run(message);
      taken.push(cpuSince(from) / own.length);
    }
  }
  const single = spreadOf([1, 2, 3].flatMap(() => lines.map(parse).map((message) => latency(message, match))));
  return {
    rules: ruleSet.rules.length,
    matches: wanted.reduce((sum, { length }) => sum + length, 0) / wanted.length,
    ours: median(taken.ours),
    p50: single.p50,
    p99: single.p99,
    parse: median(taken.parse),
    explained: median(taken.explained),
    peers: Object.fromEntries(theirs.map(({ name, taken }) => [name, median(taken)])) as Compared['peers'],
  };
}

/** A long-lived function has seen thousands of messages; what one costs before that is measured in fresh processes. */
function warmUp(lines: readonly string[], act: (message: Message) => unknown): void {
  const from = process.cpuUsage();
  while (cpuSince(from) < warmUpMs * 1_000) perMessage(lines.map(parse), act);
}

const parse = (line: string): Message => JSON.parse(line);

/** Microseconds of processor time. */
export function perMessage<T>(messages: readonly T[], act: (message: T) => unknown): number {
  const from = process.cpuUsage();
  for (const message of messages) act(message);
  return cpuSince(from) / messages.length;
}

function cpuSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/** Microseconds by the clock. */
function latency(message: Message, act: (message: Message) => unknown): number {
  const from = performance.now();
  act(message);
  return (performance.now() - from) * 1_000;
}

function runners(ruleSet: RuleSet, { load, RecordReader, traceRule }: Ours) {
  const engine = load(ruleSet);
  const reader = new RecordReader();
  const match = (message: Message): readonly number[] => engine.match(reader.turnTo(message)).rules;
  const explain = (message: Message) => match(message).map((rule) => traceRule(ruleSet.rules[rule] as never, reader));
  return { match, explain };
}

function expectedOf(
  ruleSet: RuleSet,
  messages: readonly Message[],
  { loadPlain, RecordReader }: Ours,
): readonly (readonly number[])[] {
  const engine = loadPlain(ruleSet);
  const reader = new RecordReader();
  return messages.map((message) => engine.match(reader.turnTo(message)).rules);
}

function placesOf(ids: readonly string[], { rules }: RuleSet): readonly number[] {
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  return ids.map((id) => places.get(id) ?? -1).sort((a, b) => a - b);
}

function expectSame(name: string, found: readonly number[], wanted: readonly number[]): void {
  if (found.join() !== wanted.join())
    throw new Error(
      `${name} matches rules ${found.join(', ')} where the plain evaluator matches ${wanted.join(', ')}.`,
    );
}
