import { figuresOf, percent, type Scored } from '../../functions/commands/signals/figures.ts';
import { seeded } from '../../functions/commands/train/random.ts';
import { fitRequestWords } from '../../functions/commands/train/request-words/fit.ts';
import { requestsIn } from '../../functions/commands/train/request-words/intents.ts';
import { type Row, type RowsOf, rowsIn } from '../../functions/commands/train/rows.ts';
import { packRequestWords, type RequestWords, unpackRequestWords } from '../../shared/signals/repeat/request-words.ts';
import { indexExamples, likeness } from '../../shared/signals/scope/example-index.ts';
import { outOfScope } from '../../shared/signals/scope/out-of-scope.ts';
import { buildScope, type ScopeExample } from '../../shared/signals/scope/scope.ts';
import { readingOf } from '../../shared/signals/scope/text-vector.ts';
import { spreadOf, table } from './measure.ts';

const fewest = 5;
const examplesPerTopic = [fewest, 20, 100] as const;
/** Which examples are drawn moves the figures by several points, so each is the mean of as many draws. */
const draws = [1, 2, 3] as const;

/**
 * What an assistant cannot do, known by some examples of what it can: requests of the other part of CLINC150, in its 150
 * topics and outside of all. Nothing is learned from any request that is out of scope. What ships is known of words was
 * learned from these topics, too, so a second table tells what is left without half of them.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- scope DATA_FOLDER');
  const rowsOf = rowsIn(folder);
  const requests = clincIn(rowsOf);
  asShipped(requests);
  withoutTheirWords(rowsOf, requests);
}

interface Requests {
  /** Examples are drawn from these. */
  readonly train: readonly Row[];
  readonly inside: readonly Row[];
  readonly outside: readonly Row[];
}

function clincIn(rowsOf: RowsOf): Requests {
  const rows = rowsOf('out_of_scope.jsonl');
  const inside = (part: string) => rows.filter(({ id, label }) => label === 0 && id.startsWith(`clinc150:${part}`));
  return { train: inside('train'), inside: inside('val'), outside: rows.filter(({ label }) => label === 1) };
}

function asShipped({ train, inside, outside }: Requests): void {
  const rows = examplesPerTopic.map((count) => {
    const micros: number[] = [];
    const drawn = draws.map((draw) => {
      const scope = buildScope(drawExamples(train, count, draw));
      return scoreAll([...inside, ...outside], (text) => {
        const from = performance.now();
        const score = outOfScope(scope, text);
        micros.push((performance.now() - from) * 1_000);
        return score;
      });
    });
    const { p50, p99 } = spreadOf(micros);
    return [
      String(count),
      mean(drawn, (scored) => figuresOf(scored).recall),
      mean(drawn, (scored) => figuresOf(scored).falseAlarms),
      mean(drawn, (scored) => recallAt(0.05, scored)),
      mean(drawn, (scored) => figuresOf(scored).auroc),
      `${p50.toFixed(0)} / ${p99.toFixed(0)}`,
    ];
  });
  table(
    ['examples a topic', 'out of scope found', 'in scope refused', 'found where 5 % refused', 'AUROC', 'µs p50 / p99'],
    rows,
  );
}

/** Every other topic is the scope, by words learned without any request of these topics. */
function withoutTheirWords(rowsOf: RowsOf, { train, inside, outside }: Requests): void {
  console.log();
  const topics = [...new Set(train.map(({ intent }) => intent))].sort();
  const every = new Set(topics.filter((_, at) => at % 2 === 0));
  const isWithin = ({ intent }: Row) => every.has(intent);
  const learned = fitRequestWords(
    requestsIn(rowsOf).filter(({ source, intent }) => source !== 'clinc150' || !every.has(intent)),
  );
  const unseen = unpackRequestWords(packRequestWords(learned));
  const rows = [
    { name: 'as they ship', words: undefined },
    { name: 'learned without these topics', words: unseen },
    { name: 'none known', words: { ...unseen, find: () => undefined } },
  ].map(({ name, words }) => {
    const drawn = draws.map((draw) =>
      byLikeness(drawExamples(train.filter(isWithin), fewest, draw), [...inside.filter(isWithin), ...outside], words),
    );
    return [name, mean(drawn, (scored) => recallAt(0.05, scored)), mean(drawn, (scored) => figuresOf(scored).auroc)];
  });
  table([`words, for ${every.size} topics of ${fewest} examples`, 'found where 5 % refused', 'AUROC'], rows);
}

function byLikeness(examples: readonly ScopeExample[], asked: readonly Row[], words?: RequestWords): readonly Scored[] {
  const index = indexExamples(examples, words);
  return scoreAll(asked, (text) => 1 - likeness(index, readingOf(text, undefined, words)));
}

const scoreAll = (rows: readonly Row[], score: (text: string) => number): readonly Scored[] =>
  rows.map(({ text = '', label }) => ({ positive: label === 1, score: score(text) }));

const mean = (drawn: readonly (readonly Scored[])[], figure: (scored: readonly Scored[]) => number): string =>
  percent(drawn.reduce((sum, scored) => sum + figure(scored), 0) / drawn.length);

function drawExamples(rows: readonly Row[], count: number, seed: number): ScopeExample[] {
  const random = seeded(seed);
  const byTopic = new Map<string, Row[]>();
  for (const row of rows) byTopic.set(row.intent ?? '', [...(byTopic.get(row.intent ?? '') ?? []), row]);
  return [...byTopic].flatMap(([topic, left]) =>
    Array.from({ length: Math.min(count, left.length) }, () => {
      const [{ text = '' }] = left.splice(random() % left.length, 1) as [Row];
      return { topic, text };
    }),
  );
}

/** The share of positives above the score that this share of the negatives passes. */
function recallAt(refused: number, scored: readonly Scored[]): number {
  const scoresOf = (wanted: boolean) =>
    scored.flatMap(({ positive, score }) => (positive === wanted ? [score] : [])).sort((a, b) => b - a);
  const negatives = scoresOf(false);
  const threshold = negatives[Math.floor(negatives.length * refused)] ?? 1;
  const positives = scoresOf(true);
  return positives.filter((score) => score > threshold).length / positives.length;
}
