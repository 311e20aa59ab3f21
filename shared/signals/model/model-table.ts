import type { PerWord, Token } from '../language/tokens.ts';
import { classesOf } from './classes-of.ts';
import { aloneOf, type Features, mostFeatures, type PartedFeatures, partedFeatures } from './features.ts';
import { featureValue } from './linear-model.ts';
import { rowAt } from './places.ts';

/**
 * Several models over the same features, side by side: one look-up of a feature serves all, also where they are written
 * in more than one file.
 */
export interface ModelTable {
  /** Of all parts, one part after another. */
  readonly models: readonly TableModel[];
  readonly parts: readonly TablePart[];
  /** What a weight as it is written stands for, in steps of its model. */
  readonly stepsOf: Int16Array;
  /**
   * The same rows ready to add up. Two models share a number, which halves the work: what the second weighs lies above
   * what the sums of the first may reach. Rows are filled in as texts meet them, since all at once would hold up a start.
   */
  pairs: Float64Array;
  /** Rows that texts have met, in that order: memory that stands together is quick to come by. */
  met: number;
  /** By place: which of them it has, from 1 on, or `noRow`; 0 where no text has met it. */
  readonly rowOf: Uint16Array;
  /** What a word weighs by itself, see `weightsAlone`. */
  readonly alone: PerWord<Float64Array>;
}

export interface TablePart {
  readonly models: readonly TableModel[];
  /** Which places have a row, see `places.ts`; every other feature of a text has none. */
  readonly filled: string;
  /** Row after row, a weight for each model, as it is written. */
  readonly rows: string;
}

export interface TableModel {
  readonly name: string;
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/**
 * For each model the evidence of the clause that speaks most for it, see `evidence` in `linear-model.ts`; the bias alone
 * for a text without words.
 */
export function strongestEvidence(table: ModelTable, clauses: readonly (readonly Token[])[]): Float64Array {
  const { models } = table;
  if (clauses.length === 0) return Float64Array.from(models, ({ bias }) => bias);
  const strongest = new Float64Array(models.length).fill(Number.NEGATIVE_INFINITY);
  for (const clause of clauses) {
    const features = partedFeatures(clause, classesOf);
    const sums = sumsOf(table, clause, features);
    const value = featureValue(features.count);
    for (let model = 0; model < models.length; model++) {
      const { bias, scale } = models[model] as TableModel;
      const evidence = bias + scale * (sums[model] as number) * value;
      if (evidence > (strongest[model] as number)) strongest[model] = evidence;
    }
  }
  return strongest;
}

/** Reused from text to text: where rows begin. */
const starts = new Int32Array(mostFeatures);

/** What the features of a clause weigh for each model, in its steps. */
function sumsOf(table: ModelTable, clause: readonly Token[], features: PartedFeatures): Float64Array {
  const { together, togetherCount, again, againCount } = features;
  const pairs = new Float64Array(pairsFor(table.models.length));
  for (let pair = 0; pair < pairs.length; pair += atOnce) addWords(table, clause, pair, pairs);
  addRows(table, together, togetherCount, pairs, 1);
  addRows(table, again, againCount, pairs, -1);
  const sums = new Float64Array(2 * pairs.length);
  for (let pair = 0; pair < pairs.length; pair++) part(pairs[pair] as number, sums, 2 * pair);
  return sums;
}

// Seven at a time: sums that stand in registers are added up several times faster than those of a list.

function addWords({ alone }: ModelTable, clause: readonly Token[], pair: number, sums: Float64Array): void {
  let [first, second, third, fourth, fifth, sixth, seventh] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < clause.length; at++) {
    const own = alone.of(clause[at] as Token) as Float64Array;
    first += own[pair] as number;
    second += own[pair + 1] as number;
    third += own[pair + 2] as number;
    fourth += own[pair + 3] as number;
    fifth += own[pair + 4] as number;
    sixth += own[pair + 5] as number;
    seventh += own[pair + 6] as number;
  }
  sums.set([first, second, third, fourth, fifth, sixth, seventh], pair);
}

/** Adds the rows of the first so many places, so many times. */
function addRows(table: ModelTable, places: Features, count: number, sums: Float64Array, times: 1 | -1): void {
  const width = sums.length;
  const { rowOf } = table;
  let known = 0;
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const row = rowOf[place] || meet(table, place);
    if (row !== noRow) starts[known++] = (row - 1) * width;
  }
  const { pairs } = table;
  for (let pair = 0; pair < width; pair += atOnce) {
    let [first, second, third, fourth, fifth, sixth, seventh] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < known; at++) {
      const from = (starts[at] as number) + pair;
      first += pairs[from] as number;
      second += pairs[from + 1] as number;
      third += pairs[from + 2] as number;
      fourth += pairs[from + 3] as number;
      fifth += pairs[from + 4] as number;
      sixth += pairs[from + 5] as number;
      seventh += pairs[from + 6] as number;
    }
    const found = [first, second, third, fourth, fifth, sixth, seventh];
    for (let at = 0; at < atOnce; at++) sums[pair + at] = (sums[pair + at] as number) + times * (found[at] as number);
  }
}

/** What a word by itself weighs, in pairs: a message has some fifteen times as many features of its words as words. */
export function weightsAlone(table: ModelTable, token: Token): Float64Array {
  const { places } = aloneOf(token);
  const sums = new Float64Array(pairsFor(table.models.length));
  addRows(table, places, places.length, sums, 1);
  return sums;
}

function part(sum: number, sums: Float64Array, to: number): void {
  const upper = Math.round(sum / above);
  sums[to] = sum - upper * above;
  sums[to + 1] = upper;
}

/** As many as the models that ship take. */
const atOnce = 7;

/** Numbers that a row of so many models takes. */
export const pairsFor = (models: number): number => Math.ceil(models / (2 * atOnce)) * atOnce;

/** More than twice what the most features of a text can weigh; what lies above it is as exact as what lies below. */
const above = 2 ** 27;

export const noRow = 0xffff;

/** Rows that there is room for at first: what a few messages meet. */
export const roomAtFirst = 1_024;

/** @returns which row a place has that no text has met before, see `rowOf` */
function meet(table: ModelTable, place: number): number {
  const { models, parts, rowOf } = table;
  const to = table.met * pairsFor(models.length);
  let isThere = false;
  let column = 0;
  for (const each of parts) {
    const row = rowAt(each.filled, place);
    if (row !== undefined) addRow(table, each, row, to, column);
    isThere ||= row !== undefined;
    column += each.models.length;
  }
  if (!isThere) {
    rowOf[place] = noRow;
    return noRow;
  }
  table.met += 1;
  rowOf[place] = table.met;
  return table.met;
}

/** @param column of the first model of the part, among all models */
function addRow(table: ModelTable, { models, rows }: TablePart, row: number, to: number, column: number): void {
  const pairs = withRoom(table, pairsFor(table.models.length));
  for (let model = 0; model < models.length; model++) {
    const steps = table.stepsOf[rows.charCodeAt(row * models.length + model)] as number;
    const place = to + ((column + model) >> 1);
    pairs[place] = (pairs[place] as number) + ((column + model) % 2 === 0 ? steps : steps * above);
  }
}

function withRoom(table: ModelTable, width: number): Float64Array {
  if ((table.met + 1) * width <= table.pairs.length) return table.pairs;
  const { pairs } = table;
  table.pairs = new Float64Array(pairs.length * 2);
  table.pairs.set(pairs);
  return table.pairs;
}
