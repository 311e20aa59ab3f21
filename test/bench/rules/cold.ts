import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleSet } from '../../../shared/rules/rule.ts';
import { median } from '../measure.ts';
import type { Message } from './draw.ts';
import type { Ours } from './ours.ts';

const runs = 9;

/**
 * Milliseconds of processor time (what the compiler and the collector take beside it included), microseconds where said,
 * and megabytes; medians over fresh processes.
 */
export interface Cold {
  readonly importing: number;
  readonly loading: number;
  readonly first: number;
  readonly parsingRules: number;
  /** The first decision of a rule set that has no snapshot. */
  readonly firstParsed: number;
  /** Of the decisions that load the engine step by step, the one that took longest. */
  readonly slowestParsed: number;
  /** The engine loaded in one go. */
  readonly loadingParsed: number;
  readonly earlyMicroseconds: number;
  /** By the clock, the median: the compiler works beside most messages, and in the way of few. */
  readonly earlyMedianMicroseconds: number;
  readonly steadyMicroseconds: number;
  readonly snapshot: Memory;
  readonly parsed: Memory;
}

/** Megabytes that are added, after a collection. */
export interface Memory {
  /** What is in use: objects, and arrays beside the heap. */
  readonly live: number;
  /** What the process holds: the room in which the collector and the compiler work, too. */
  readonly resident: number;
}

/** What a fresh process needs until its first answer, from a snapshot and from JSON. */
export async function measureCold(
  ruleSet: RuleSet,
  messages: readonly Message[],
  ours: Ours,
  engine: string,
): Promise<Cold> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-cold-'));
  const files = {
    snapshot: join(folder, 'snapshot'),
    rules: join(folder, 'rules.json'),
    messages: join(folder, 'messages.json'),
  };
  await writeFile(files.snapshot, ours.toSnapshot(ruleSet));
  await writeFile(files.rules, JSON.stringify(ruleSet));
  await writeFile(files.messages, messages.map((message) => JSON.stringify(message)).join('\n'));
  const url = pathToFileURL(engine).href;
  const fromSnapshot = Array.from({ length: runs }, () =>
    inFreshProcess(snapshotScript, url, files.snapshot, files.messages),
  );
  const fromJson = Array.from({ length: runs }, () => inFreshProcess(jsonScript, url, files.rules, files.messages));
  const inOneGo = Array.from({ length: runs }, () => inFreshProcess(inOneGoScript, url, files.rules, files.messages));
  const middle = (all: readonly (readonly number[])[], at: number) => median(all.map((each) => each[at] as number));
  return {
    importing: middle(fromSnapshot, 0),
    loading: middle(fromSnapshot, 1),
    first: middle(fromSnapshot, 2),
    earlyMicroseconds: middle(fromSnapshot, 3),
    earlyMedianMicroseconds: middle(fromSnapshot, 4),
    steadyMicroseconds: middle(fromSnapshot, 5),
    snapshot: { live: middle(fromSnapshot, 6), resident: middle(fromSnapshot, 7) },
    parsingRules: middle(fromJson, 0),
    firstParsed: middle(fromJson, 1),
    slowestParsed: middle(fromJson, 2),
    loadingParsed: middle(inOneGo, 0),
    parsed: { live: middle(inOneGo, 1), resident: middle(inOneGo, 2) },
  };
}

function inFreshProcess(script: string, ...values: readonly string[]): readonly number[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', script, ...values],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`A fresh process failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Reads messages as text, since a function gets them as text. */
const prelude = `
  import { readFileSync } from 'node:fs';
  const [engine, file, messages] = process.argv.slice(1);
  const bytes = readFileSync(file);
  const lines = readFileSync(messages, 'utf8').split('\\n');
  const megabytes = () => {
    // Arrays beside the heap go with the second.
    gc();
    gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    return [heapUsed + external, rss].map((bytes) => bytes / 1048576);
  };
  const added = (before) => megabytes().map((each, at) => each - before[at]);
  const reader = { message: undefined, read: (signal) => reader.message[signal], recent: () => [] };
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
`;

const snapshotScript = `${prelude}
  const before = megabytes();
  const a = now();
  const { loadSnapshot } = await import(engine);
  const b = now();
  const loaded = loadSnapshot(bytes);
  const c = now();
  const run = (line) => { reader.message = JSON.parse(line); return loaded.engine.match(reader).rules; };
  run(lines[0]).map((rule) => loaded.ruleAt(rule).outcome);
  const d = now();
  const parsed = lines.slice(1, 100).map((line) => JSON.parse(line));
  const match = (message) => { reader.message = message; return loaded.engine.match(reader).rules.length; };
  const times = [];
  const e = now();
  for (const message of parsed) {
    const from = performance.now();
    match(message);
    times.push((performance.now() - from) * 1000);
  }
  const early = ((now() - e) * 1000) / parsed.length;
  const earlyMedian = times.sort((a, b) => a - b)[times.length >> 1];
  const memory = added(before).map((each) => each + bytes.length / 1048576);
  for (let round = 0; round < 20; round += 1) for (const line of lines) run(line);
  const all = lines.map((line) => JSON.parse(line));
  const f = now();
  for (const message of all) match(message);
  const steady = ((now() - f) * 1000) / all.length;
  process.stdout.write(JSON.stringify([b - a, c - b, d - c, early, earlyMedian, steady, ...memory]));
`;

/** As a function decides: what loads the engine is spread over the first messages. */
const jsonScript = `${prelude}
  const text = bytes.toString('utf8');
  const { bringEngine, decide } = await import(engine);
  const a = now();
  const ruleSet = JSON.parse(text);
  const b = now();
  await bringEngine(ruleSet);
  const taken = lines.slice(0, 100).map((line) => {
    const from = now();
    reader.message = JSON.parse(line);
    decide(ruleSet, reader, undefined);
    return now() - from;
  });
  process.stdout.write(JSON.stringify([b - a, taken[0], Math.max(...taken)]));
`;

const inOneGoScript = `${prelude}
  const text = bytes.toString('utf8');
  const { load } = await import(engine);
  const before = megabytes();
  const ruleSet = JSON.parse(text);
  const a = now();
  const loaded = load(ruleSet);
  reader.message = JSON.parse(lines[0]);
  loaded.match(reader);
  const b = now();
  const memory = added(before);
  // Neither of them may be taken for garbage before.
  if (loaded.match(reader).rules.length > ruleSet.rules.length) throw new Error('More rules than there are match.');
  process.stdout.write(JSON.stringify([b - a, ...memory]));
`;
