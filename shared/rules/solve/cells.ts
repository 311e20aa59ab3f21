import type { SignalValue } from '../../signals/signal.ts';
import type { Comparison } from '../condition.ts';
import { looksInside } from './phrases.ts';
import type { Domain } from './world.ts';

/**
 * The values of a signal, cut into cells that no comparison in hand can tell apart; each cell has one value to stand for
 * it. The cell of a set only says that it is known; its members are variables of their own.
 */
export interface Cells {
  /** `undefined` stands for *unknown*. */
  readonly values: readonly (SignalValue | undefined)[];
  /** The cell of all texts that nobody names; its value is a mere example. */
  readonly other?: number;
}

export function cellsOf(domain: Domain, comparisons: readonly Comparison[]): Cells {
  const named = comparisons.flatMap(({ value }) => value);
  const values: (SignalValue | undefined)[] = domain.isKnown ? [] : [undefined];
  const { type } = domain;
  if (type === 'none') return { values: [undefined] };
  if (type === 'set') return { values: [...values, []] };
  if (type === 'boolean' || type === 'any') values.push(true, false);
  if (type === 'number' || type === 'integer' || type === 'any')
    values.push(...numbers(domain, named.filter(isNumber)));
  if (domain.only) return { values: [...values, ...domain.only] };
  if (type !== 'text' && type !== 'any') return { values };
  const whole = comparisons.filter((comparison) => !looksInside(comparison)).flatMap(({ value }) => value);
  const texts = new Set(whole.filter((value) => typeof value === 'string'));
  return { values: [...values, ...texts, unlike(texts)], other: values.length + texts.size };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Each threshold, and one number in each gap between and beyond them that holds one. */
function numbers({ type, range: [lowest, highest] = [-Infinity, Infinity] }: Domain, named: readonly number[]) {
  const thresholds = [...new Set(named)].filter((value) => value >= lowest && value <= highest).sort((a, b) => a - b);
  const between = type === 'integer' ? integerBetween : numberBetween;
  const found: number[] = [];
  let from = { value: lowest, isIn: lowest !== -Infinity };
  for (const threshold of thresholds) {
    const gap = between(from.value, threshold, from.isIn, false);
    if (gap !== undefined) found.push(gap);
    if (type !== 'integer' || Number.isInteger(threshold)) found.push(threshold);
    from = { value: threshold, isIn: false };
  }
  const last = between(from.value, highest, from.isIn, highest !== Infinity);
  if (last !== undefined) found.push(last);
  return found;
}

function integerBetween(low: number, high: number, lowIn: boolean, highIn: boolean): number | undefined {
  const first = low === -Infinity ? Math.min(0, Math.ceil(high) - 1) : lowIn ? Math.ceil(low) : Math.floor(low) + 1;
  return first < high || (highIn && first === high) ? first : undefined;
}

/** The roundest that is easily found, since people read it. */
function numberBetween(low: number, high: number, lowIn: boolean, highIn: boolean): number | undefined {
  const isInside = (value: number) => (lowIn ? value >= low : value > low) && (highIn ? value <= high : value < high);
  const middle = (Math.max(low, -1e300) + Math.min(high, 1e300)) / 2;
  const near = low === -Infinity ? [high - 1, 2 * high] : high === Infinity ? [low + 1, 2 * low] : [];
  const rounded = [0, 1, 2, 3, 6].map((digits) => Math.round(middle * 10 ** digits) / 10 ** digits);
  return [...(low === -Infinity && high === Infinity ? [0] : near), ...rounded, middle, low, high].find(isInside);
}

/** A text that is none of these. */
export function unlike(texts: ReadonlySet<string>): string {
  let text = 'other';
  for (let number = 2; texts.has(text); number += 1) text = `other-${number}`;
  return text;
}
