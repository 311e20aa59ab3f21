import type { SignalValue } from '../../signals/signal.ts';
import { compare } from '../compare.ts';
import { type Count, longestWindow, type Trend } from '../condition.ts';
import { evaluateCondition } from '../evaluate-condition.ts';
import type { Truth } from '../truth.ts';
import { readerOfModel } from './model.ts';

/** What a count or a trend over a signal may come to. */
export interface PastDemand {
  readonly condition: Count | Trend;
  readonly allowed: readonly Truth[];
}

/**
 * Past values of one signal that meet all demands, or `undefined` where none of the likely ones does (others may).
 * @param examples values of the signal to make it of
 * @param known tried first
 */
export function pastMeeting(
  signal: string,
  demands: readonly PastDemand[],
  examples: readonly SignalValue[],
  known: readonly SignalValue[] = [],
): readonly SignalValue[] | undefined {
  const isRight = (values: readonly SignalValue[]) => {
    const reader = readerOfModel({ facts: {}, history: { [signal]: values } });
    return demands.every(({ condition, allowed }) => allowed.includes(evaluateCondition(condition, reader)));
  };
  if (isRight(known)) return known;
  const likely = demands.map(({ condition }) => likelyPasts(condition, examples));
  const single = likely.flat();
  const pairs = likely.flatMap((some, index) =>
    likely.slice(index + 1).flatMap((others) =>
      some.flatMap((a) =>
        others.flatMap((b) => [
          [...a, ...b],
          [...b, ...a],
        ]),
      ),
    ),
  );
  return [[], ...single, ...pairs.slice(0, mostPairs)].filter(({ length }) => length <= longestWindow).find(isRight);
}

const mostPairs = 400;

function likelyPasts(condition: Count | Trend, examples: readonly SignalValue[]): readonly (readonly SignalValue[])[] {
  if ('trend' in condition) {
    const { by, direction } = condition;
    const numbers = examples.filter((value) => typeof value === 'number');
    const lowest = Math.min(...numbers);
    const highest = Math.max(...numbers);
    const moves = [lowest, lowest + by, highest - by, highest];
    const rising = [
      [lowest, lowest + by],
      [highest - by, highest],
    ];
    const moved = direction === 'rises' ? rising : rising.map((pair) => pair.toReversed());
    return numbers.length === 0
      ? []
      : [...moved, ...moves.map((value) => [value, value]), ...moves.map((value) => [value])];
  }
  const { count, atLeast } = condition;
  const good = examples.find((value) => compare(count, value) === true);
  const bad = examples.find((value) => compare(count, value) === false);
  const times = (value: SignalValue | undefined, number: number) =>
    value === undefined ? [] : Array.from({ length: number }, () => value);
  return [
    times(bad, 1),
    times(bad, atLeast),
    times(good, atLeast),
    times(good, atLeast - 1),
    [...times(good, atLeast - 1), ...times(bad, 1)],
    [...times(good, atLeast), ...times(bad, longestWindow - atLeast)],
  ];
}
