import { cpus, loadavg } from 'node:os';
import { table } from './measure.ts';
import { type Cold, type Memory, measureCold } from './rules/cold.ts';
import { type Compared, compareAt } from './rules/compared.ts';
import { drawMessages, drawRules, type Shape } from './rules/draw.ts';
import { bundleOurs } from './rules/ours.ts';
import { installPeers } from './rules/peers.ts';

const sizes = [10, 100, 1_000, 10_000] as const;
const messageCount = 1_000;

/**
 * The rule engine beside json-rules-engine and zen-engine: one process, in turns, the same rules and messages, and the
 * same answers before any time counts. `SEED` draws others.
 */
export async function run(): Promise<void> {
  const seed = process.env.SEED ?? 'a';
  const { ours, file } = await bundleOurs();
  const peers = installPeers();
  const messages = drawMessages(seed, messageCount);
  const compare = (count: number, shape: Shape) => compareAt(drawRules(seed, count, shape), messages, ours, peers);
  console.log(
    `Seed ${seed}; Node ${process.versions.node}; ${cpus().length} × ${cpus()[0]?.model}; load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} at the start.\n`,
  );
  const mixed: Compared[] = [];
  for (const count of sizes) mixed.push(await compare(count, 'mixed'));
  const broad = [await compare(1_000, 'broad'), await compare(10_000, 'broad')];
  printCompared([
    ...mixed.map((each) => ({ ...each, shape: 'mixed' })),
    ...broad.map((each) => ({ ...each, shape: 'broad' })),
  ]);
  printGrowth(mixed);
  printCold(await measureCold(drawRules(seed, 10_000, 'mixed'), messages, ours, file));
  console.log(
    `\nLoad ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} at the end.`,
  );
}

const us = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} µs`;
const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')}x`;

function printCompared(all: readonly (Compared & { readonly shape: string })[]): void {
  table(
    [
      'rules',
      'matches',
      'ours',
      'p50',
      'p99',
      'x json-rules-engine',
      'x zen-engine',
      'p50 in `JSON.parse`',
      'explained',
    ],
    all.map(({ shape, rules, matches, ours, p50, p99, parse, explained, peers }) => [
      `${rules.toLocaleString('en')}${shape === 'broad' ? ', nothing selective' : ''}`,
      matches.toFixed(1),
      us(ours),
      us(p50),
      us(p99),
      ratio(peers['json-rules-engine'] / ours),
      ratio(peers['zen-engine'] / ours),
      ratio(p50 / parse),
      ratio(explained / ours),
    ]),
  );
}

function printGrowth(mixed: readonly Compared[]): void {
  const [ten, , thousand, tenThousand] = mixed;
  if (!ten || !thousand || !tenThousand) return;
  console.log(
    `\nGrowth: 10 -> 10,000 rules ${ratio(tenThousand.ours / ten.ours)}, 1,000 -> 10,000 rules ${ratio(tenThousand.ours / thousand.ours)}.\n`,
  );
}

const memory = ({ live, resident }: Memory): string => `${live.toFixed(0)} MB in use, ${resident.toFixed(0)} MB held`;

function printCold(cold: Cold): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  table(
    ['10,000 rules in a fresh process', ''],
    [
      ['import of the engine', ms(cold.importing)],
      ['load a snapshot', ms(cold.loading)],
      ['first answer', ms(cold.first)],
      ['load a snapshot to the first answer', ms(cold.loading + cold.first)],
      ['`JSON.parse` of the rules', ms(cold.parsingRules)],
      [
        'first decision without a snapshot',
        `${ms(cold.firstParsed)}, with parsing ${ratio(1 + cold.firstParsed / cold.parsingRules)}`,
      ],
      ['the slowest of its first 100 decisions', ms(cold.slowestParsed)],
      [
        'load from parsed rules in one go',
        `${ms(cold.loadingParsed)}, with parsing ${ratio(1 + cold.loadingParsed / cold.parsingRules)}`,
      ],
      [
        'messages 2 to 100, mean',
        `${us(cold.earlyMicroseconds)}, ${ratio(cold.earlyMicroseconds / cold.steadyMicroseconds)} of steady; the median by the clock ${us(cold.earlyMedianMicroseconds)}`,
      ],
      ['memory added by a snapshot, its bytes included', memory(cold.snapshot)],
      ['memory added by parsed rules and their tables', memory(cold.parsed)],
    ],
  );
}
