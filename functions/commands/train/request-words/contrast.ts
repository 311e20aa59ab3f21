import { expOfMinus } from '../../../../shared/signals/model/logistic.ts';
import { seeded } from '../random.ts';

/** A request as places of its words. */
export type Words = readonly number[];

/** How vectors are learned; more than the defaults is for trying. */
export interface Contrast {
  readonly size: number;
  readonly rounds: number;
}

const pairsARound = 96;
/** Differences of cosines are worth this much: a lower one asks for clearer contrasts. */
const temperature = 0.1;
/** Share of words that are left out of a request at each look, so that no word alone decides. */
const leftOut = 0.3;
const firstRate = 0.01;
const start = 0.1;
const seed = 20_261_129;

/**
 * Vectors of words by contrast: of many pairs of requests, each of one intent, a request shall be more like its partner
 * than like the others'. What words do by themselves (`weights`) stays as it is; the vectors learn what that does not see.
 * Gradient descent by Adam, in an order drawn from a fixed seed, and only with operations that every engine rounds alike.
 * @param intents requests by intent @param weights of words, by place
 * @returns the vectors of all words, one after another
 * @see van den Oord et al.: "Representation Learning with Contrastive Predictive Coding" (2018), whose InfoNCE loss this
 * is; Kingma, Ba: "Adam" (ICLR 2015)
 */
export function learnByContrast(
  intents: readonly (readonly Words[])[],
  weights: Float64Array,
  { size, rounds }: Contrast,
): Float64Array {
  const random = seeded(seed);
  const share = () => random() / 0x1_0000_0000;
  const vectors = Float64Array.from(
    { length: weights.length * size },
    () => ((2 * share() - 1) * start) / Math.sqrt(size),
  );
  const roots = weights.map(Math.sqrt);
  const adam = adamFor(vectors);
  const gradient = new Float64Array(vectors.length);
  const thinned = (words: Words) => {
    const kept = words.filter(() => share() >= leftOut);
    return kept.length > 0 ? kept : words;
  };
  for (let round = 1; round <= rounds; round++) {
    const drawn = draw(intents.length, Math.min(pairsARound, intents.length), random);
    const pairs = drawn.map((intent) =>
      draw(intents[intent]?.length ?? 0, 2, random).map((at) => intents[intent]?.[at] ?? []),
    );
    const [left, right] = [0, 1].map((side) =>
      pairs.map((pair) => read(thinned(pair[side] ?? []), roots, vectors, size)),
    );
    gradient.fill(0);
    addGradients(left as Read[], right as Read[], roots, gradient, size);
    adam(gradient, firstRate * (1 - round / rounds));
  }
  return vectors;
}

interface Read {
  readonly words: Words;
  readonly vector: Float64Array;
  readonly length: number;
}

function read(words: Words, roots: Float64Array, vectors: Float64Array, size: number): Read {
  const vector = new Float64Array(size);
  let square = 0;
  for (const word of words) {
    const root = roots[word] as number;
    square += root * root;
    for (let at = 0; at < size; at++)
      vector[at] = (vector[at] as number) + root * (vectors[word * size + at] as number);
  }
  for (const value of vector) square += value * value;
  // A request may hold no word that is known.
  return { words, vector, length: Math.sqrt(square) || 1 };
}

function addGradients(left: Read[], right: Read[], roots: Float64Array, gradient: Float64Array, size: number): void {
  const count = left.length;
  const cosines = left.map((a) => right.map((b) => cosineOf(a, b, roots)));
  const pulls = pullsOf(cosines);
  for (let at = 0; at < count; at++) {
    const row = pulls[at] as number[];
    addGradient(left[at] as Read, right, row, cosines[at] as number[], roots, gradient, size);
    const column = pulls.map((each) => each[at] as number);
    const likes = cosines.map((each) => each[at] as number);
    addGradient(right[at] as Read, left, column, likes, roots, gradient, size);
  }
}

function cosineOf(a: Read, b: Read, roots: Float64Array): number {
  let dot = 0;
  for (const word of a.words) if (b.words.includes(word)) dot += (roots[word] as number) ** 2;
  for (let at = 0; at < a.vector.length; at++) dot += (a.vector[at] as number) * (b.vector[at] as number);
  return dot / (a.length * b.length);
}

/** How much each cosine should fall: by the chance that a request takes another for its partner, either way round. */
function pullsOf(cosines: readonly (readonly number[])[]): number[][] {
  const count = cosines.length;
  const rows = cosines.map(chances);
  const columns = cosines.map((_, at) => chances(cosines.map((row) => row[at] as number)));
  return rows.map((row, i) =>
    row.map(
      (chance, j) => (chance + ((columns[j] as number[])[i] as number) - (i === j ? 2 : 0)) / (2 * count * temperature),
    ),
  );
}

function chances(cosines: readonly number[]): number[] {
  const most = Math.max(...cosines);
  const powers = cosines.map((cosine) => expOfMinus((most - cosine) / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function addGradient(
  request: Read,
  others: readonly Read[],
  pulls: readonly number[],
  cosines: readonly number[],
  roots: Float64Array,
  gradient: Float64Array,
  size: number,
): void {
  const along = pulls.reduce((sum, pull, at) => sum + pull * (cosines[at] as number), 0) / request.length;
  const towards = request.vector.map((value) => -value * along);
  for (const [at, { vector, length }] of others.entries()) {
    const pull = (pulls[at] as number) / length;
    for (let number = 0; number < size; number++)
      towards[number] = (towards[number] as number) + pull * (vector[number] as number);
  }
  for (const word of request.words) {
    const root = (roots[word] as number) / request.length;
    for (let number = 0; number < size; number++) {
      const to = word * size + number;
      gradient[to] = (gradient[to] as number) + root * (towards[number] as number);
    }
  }
}

/** So many distinct numbers below a limit. */
function draw(limit: number, count: number, random: () => number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(limit, count)) drawn.add(random() % limit);
  return [...drawn];
}

const [keepMean, keepSquare] = [0.9, 0.99];

function adamFor(values: Float64Array): (gradient: Float64Array, rate: number) => void {
  const means = new Float64Array(values.length);
  const squares = new Float64Array(values.length);
  let [meanLeft, squareLeft] = [1, 1];
  return (gradient, rate) => {
    meanLeft *= keepMean;
    squareLeft *= keepSquare;
    for (let at = 0; at < values.length; at++) {
      const slope = gradient[at] as number;
      const mean = keepMean * (means[at] as number) + (1 - keepMean) * slope;
      const square = keepSquare * (squares[at] as number) + (1 - keepSquare) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      const step = mean / (1 - meanLeft) / (Math.sqrt(square / (1 - squareLeft)) + 1e-4);
      values[at] = (values[at] as number) - rate * step;
    }
  };
}
