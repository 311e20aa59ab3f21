import { wordsOf } from '../../../shared/signals/language/words.ts';
import { clauseFeatures, mostTelling } from '../../../shared/signals/model/clauses.ts';
import type { Features } from '../../../shared/signals/model/features.ts';
import { evidence, type LinearModel } from '../../../shared/signals/model/linear-model.ts';
import { quantise } from '../../../shared/signals/model/quantise.ts';
import { train } from './logistic-regression.ts';
import { type Example, isOwn, type Task } from './task.ts';

/** A text that a model scored which had not seen the text's source. */
export interface Judged extends Example {
  /** Before the shift that sets the threshold: above 0 speaks for. */
  readonly evidence: number;
}

/** Trains on all examples, and sets the threshold by sources that were left out. */
export function fitModel(task: Task, examples: readonly Example[]): LinearModel {
  const model = fitOnce(task, examples);
  const shift = thresholdFor(task, judgeUnseen(task, examples));
  return { ...model, bias: Number((model.bias - shift).toFixed(4)) };
}

/** Sources that are left out together; by more of them, training would take longer and tell the same. */
const parts = 3;

/** Each public text's evidence by a model trained without its source, and without some other sources. */
export const judgeUnseen = (task: Task, examples: readonly Example[]): readonly Judged[] =>
  judgeTexts(
    task,
    examples,
    examples.filter((example) => !isOwn(example)),
  );

/** The same of any texts of the sources that the examples are of, whether or not they have a label for the task. */
export function judgeTexts<Text extends Pick<Example, 'source' | 'text'>>(
  task: Task,
  examples: readonly Example[],
  texts: readonly Text[],
): readonly (Text & Pick<Judged, 'evidence'>)[] {
  const sources = [...new Set(examples.filter((example) => !isOwn(example)).map(({ source }) => source))];
  return Array.from({ length: parts }, (_, part) => new Set(sources.filter((_, at) => at % parts === part))).flatMap(
    (left) => {
      const model = fitOnce(
        task,
        examples.filter(({ source }) => !left.has(source)),
      );
      return texts
        .filter(({ source }) => left.has(source))
        .map((each) => ({ ...each, evidence: evidenceIn(model, remembered(each.text)) }));
    },
  );
}

/**
 * Trains without setting the threshold, twice. A text about the topic says so in one of its clauses, and nobody marked
 * which: a first model, of the texts that are one clause, tells it for the others. And what is not about the topic but
 * looks like it to the first model counts for more, since thousands of texts that nobody would mix up outweigh it.
 */
export function fitOnce(task: Task, examples: readonly Example[]): LinearModel {
  const first = fitClauses(
    task,
    examples,
    (clauses) => (clauses.length > 1 ? [] : clauses),
    () => 1,
  );
  return fitClauses(
    task,
    examples,
    (clauses) => tellingOf(first, clauses),
    (clause) => weightOfLookAlike(evidence(first, clause)),
  );
}

/** The more a text that is not about the topic looks like it, the more it counts. @param said what the first model says of it */
function weightOfLookAlike(said: number): number {
  if (said > mistaken) return 18;
  return said > alike ? 6 : 1;
}

const alike = -1;
const mistaken = 0;

/** What the most telling clause says, as when the models are used. */
function evidenceIn(model: LinearModel, clauses: readonly Features[]): number {
  const [telling] = tellingOf(model, clauses);
  return telling ? evidence(model, telling) : model.bias;
}

function tellingOf(model: LinearModel, clauses: readonly Features[]): readonly Features[] {
  const at = mostTelling(model, clauses);
  return at < 0 ? [] : clauses.slice(at, at + 1);
}

interface Clause extends Example {
  readonly features: Features;
}

function fitClauses(
  { keep }: Task,
  examples: readonly Example[],
  choose: (clauses: readonly Features[]) => readonly Features[],
  weightOfOther: (clause: Features) => number,
): LinearModel {
  const clauses = examples.flatMap((example): readonly Clause[] => {
    const all = remembered(example.text);
    return (example.label === 1 ? choose(all) : all).map((features) => ({ ...example, features }));
  });
  const weightOf = balanced(clauses);
  const { bias, weights } = train(
    clauses.map((clause) => ({
      ...clause,
      weight: weightOf(clause) * (clause.label === 0 ? weightOfOther(clause.features) : 1),
    })),
  );
  return quantise(bias, weights, keep);
}

/**
 * How far evidence must lie above 0 so that no more than the task's share of the texts that are not about the topic pass
 * it. Each source that may judge counts for the root of its size, so that none decides alone. A source that has the topic
 * does not judge: its labels part neighbours that customers do not tell apart, and would ask for more than others can.
 */
export function thresholdFor({ falseAlarms, judges, isDecided }: Task, judged: readonly Judged[]): number {
  const have = new Set(judged.filter(({ label }) => label === 1).map(({ source }) => source));
  const others = judged
    .filter(({ label, source }) => label === 0 && judges.has(source) && !have.has(source))
    .sort((a, b) => b.evidence - a.evidence);
  const weightOf = rootWeights(others);
  const allowed = falseAlarms * others.reduce((sum, example) => sum + weightOf(example), 0);
  let passed = 0;
  for (const example of others) {
    if (isDecided?.(example.text)) continue;
    passed += weightOf(example);
    if (passed > allowed) return Math.max(0, Math.min(mostShift, example.evidence));
  }
  return 0;
}

/** A threshold further away would tell of the left-out sources, not of the model. */
const mostShift = 3;

/** Positives and negatives weigh alike as a whole, and the mean weight is 1. */
function balanced(examples: readonly Example[]): (example: Example) => number {
  const weightOf = rootWeights(examples);
  const total = [0, 0];
  for (const example of examples) total[example.label] = (total[example.label] ?? 0) + weightOf(example);
  return (example) => (weightOf(example) * examples.length) / (2 * Math.max(total[example.label] ?? 1, 1e-9));
}

/** Big sources count less a text: a group of one source and label weighs as the root of its size. */
function rootWeights(examples: readonly Example[]): (example: Example) => number {
  const sizes = new Map<string, number>();
  const keyOf = ({ source, label }: Example) => `${source} ${label}`;
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1);
  return (example) => 1 / Math.sqrt(sizes.get(keyOf(example)) ?? 1);
}

const features = new Map<string, readonly Features[]>();

/** Many tasks read the same texts. */
function remembered(text: string): readonly Features[] {
  const known = features.get(text) ?? clauseFeatures(wordsOf(text));
  features.set(text, known);
  return known;
}
