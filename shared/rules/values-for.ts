import { findSignal } from '../signals/catalogue.ts';
import type { SignalValue } from '../signals/signal.ts';
import { compare } from './compare.ts';
import type { Comparison } from './condition.ts';

/** Values of a list that are tried each by itself. */
const tried = 8;

/** A word that no rule names. */
const another = 'something else';

/** Shares of a percent and the like: this much beyond a bound is "just" beyond it. */
const hair = 1e-4;

/**
 * Values with which a comparison could come out as wanted, the likeliest first: `undefined` among them is *unknown*.
 * Guesses; the caller tries each.
 */
export function valuesFor(
  comparison: Comparison,
  wanted: boolean,
  actual: SignalValue | undefined,
): readonly (SignalValue | undefined)[] {
  const { signal, op, value } = comparison;
  switch (op) {
    case 'lt':
    case 'gte':
      return typeof value === 'number'
        ? numbers(signal, (op === 'gte') === wanted ? upTo(signal, value, Math.ceil) : beyond(signal, value, -1))
        : [];
    case 'gt':
    case 'lte':
      return typeof value === 'number'
        ? numbers(signal, (op === 'lte') === wanted ? upTo(signal, value, Math.floor) : beyond(signal, value, 1))
        : [];
    case 'eq':
    case 'ne':
      return (op === 'eq') === wanted ? [value as SignalValue] : otherThan(signal, value);
    case 'in':
      return Array.isArray(value) ? (wanted ? value.slice(0, tried) : [undefined, another]) : [];
    case 'exists':
      return (value !== false) === wanted ? [sampleOf(signal)] : [undefined];
    case 'has':
    case 'hasAny':
    case 'hasAll':
      return sets(op, Array.isArray(value) ? value : [String(value)], wanted, Array.isArray(actual) ? actual : []);
    default:
      return texts(comparison, wanted, typeof actual === 'string' ? actual : '');
  }
}

/** Only values that the signal can take. */
function numbers(signal: string, value: number): readonly number[] {
  const [low, high] = findSignal(signal)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return value >= low && value <= high ? [value] : [];
}

const upTo = (signal: string, bound: number, whole: (value: number) => number): number =>
  findSignal(signal)?.type === 'integer' ? whole(bound) : bound;

function beyond(signal: string, bound: number, direction: 1 | -1): number {
  if (findSignal(signal)?.type !== 'integer') return bound + direction * hair;
  return direction > 0 ? Math.floor(bound) + 1 : Math.ceil(bound) - 1;
}

function otherThan(signal: string, value: Comparison['value']): readonly (SignalValue | undefined)[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return numbers(signal, value + (findSignal(signal)?.type === 'integer' ? 1 : hair));
  return [...(findSignal(signal)?.values ?? [undefined, another]).filter((each) => each !== value)];
}

function sampleOf(signal: string): SignalValue {
  const known = findSignal(signal);
  if (known?.type === 'number' || known?.type === 'integer') return known.range?.[0] ?? 0;
  if (known?.type === 'boolean') return true;
  return known?.type === 'set' ? [another] : (known?.values?.[0] ?? another);
}

function sets(
  op: Comparison['op'],
  items: readonly string[],
  wanted: boolean,
  actual: readonly string[],
): readonly (readonly string[])[] {
  const including = (added: readonly string[]) => [...actual, ...added.filter((item) => !actual.includes(item))];
  const leaving = (removed: readonly string[]) => actual.filter((item) => !removed.includes(item));
  if (wanted) return op === 'hasAll' ? [including(items)] : items.slice(0, tried).map((item) => including([item]));
  return op === 'hasAll' ? items.slice(0, tried).map((item) => leaving([item])) : [leaving(items)];
}

function texts(comparison: Comparison, wanted: boolean, actual: string): readonly (SignalValue | undefined)[] {
  const { op, value } = comparison;
  if (!wanted) return [withoutMatch(comparison, actual), ''];
  // What a pattern would take cannot be guessed.
  if (op === 'matches') return [];
  const phrases = Array.isArray(value) ? value.slice(0, tried) : [String(value)];
  if (op === 'startsWith') return phrases.map((phrase) => `${phrase} ${actual}`.trim());
  return phrases.map((phrase) => `${actual} ${phrase}`.trim());
}

/** Longer texts are not looked at word by word. */
const wordsTried = 60;

/** The text without the words that complete a match. */
function withoutMatch(comparison: Comparison, text: string): string {
  const words = text.split(/\s+/, wordsTried + 1);
  if (words.length > wordsTried) return '';
  return words.reduce((kept, word) => {
    const longer = kept === '' ? word : `${kept} ${word}`;
    return compare(comparison, longer) === true ? kept : longer;
  }, '');
}
