import * as z from 'zod';
import { type ExampleIndex, indexExamples, likeness } from './example-index.ts';
import { type Reading, readingOf } from './text-vector.ts';

export const scopeExample = z.strictObject({
  topic: z.string().min(1).max(64),
  text: z.string().min(1).max(500),
});

/** What the assistant can do, by examples: about five a topic are enough, more are better. */
export const scopeExamples = z.array(scopeExample).max(20_000);
export type ScopeExample = z.infer<typeof scopeExample>;

/** The examples, and where their own likeness to each other puts the threshold. */
export const scope = z.object({
  examples: scopeExamples,
  /** Texts less like the examples than this are out of scope. */
  threshold: z.number(),
  /** How far below the threshold the score reaches 0.73. */
  spread: z.number().positive(),
});
export type Scope = z.infer<typeof scope>;

/**
 * Share of the examples themselves that may fall below the threshold when left out. With five a topic, about one new
 * request in 25 then falls below it.
 */
const refusedShare = 0.05;
/** More examples would cost time at build, and move the threshold no more. */
const examplesJudged = 1_500;
/** A guess that counts as so many examples, so that a handful of examples does not decide alone. */
const prior = { threshold: 0.18, examples: 25 } as const;

/**
 * Learns what is in scope: each example is compared with all others as if it were new, and the threshold lies where only
 * one in twenty would be refused. So it moves with how many examples there are, and how alike they are.
 */
export function buildScope(examples: ScopeExample[]): Scope {
  const index = indexExamples(examples);
  const step = Math.max(1, Math.ceil(examples.length / examplesJudged));
  const judged = [...examples.keys()]
    .filter((at) => at % step === 0 && (index.topics[index.examples[at]?.topic ?? -1]?.members.length ?? 0) > 1)
    .map((at) => likeness(index, index.examples[at]?.reading ?? readingOf(''), at))
    .sort((a, b) => a - b);
  const found = judged[Math.floor(judged.length * refusedShare)] ?? prior.threshold;
  const median = judged[Math.floor(judged.length / 2)] ?? 2 * prior.threshold;
  const trust = judged.length / (judged.length + prior.examples);
  const threshold = trust * found + (1 - trust) * prior.threshold;
  return { examples, threshold: round(threshold), spread: round(Math.max(0.02, (median - threshold) / 2)) };
}

const round = (value: number): number => Number(value.toFixed(4));

/** How like the scope's examples a text is, 0 to 1. */
export function likenessTo(scope: Scope, reading: Reading): number {
  const index = indexes.get(scope.examples) ?? indexExamples(scope.examples);
  indexes.set(scope.examples, index);
  return likeness(index, reading);
}

/** A warm function meets the same examples again and again. */
const indexes = new WeakMap<readonly ScopeExample[], ExampleIndex>();
