import type { SignalValue } from '../signals/signal.ts';
import { compare } from './compare.ts';
import {
  type Condition,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  type Score,
  type Trend,
} from './condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { alsoChanged, distanceOf, type FactChange, withChanges } from './fact-change.ts';
import type { SignalReader } from './signal-reader.ts';
import { valuesFor } from './values-for.ts';

/** Facts that would have to change together. */
export type Way = readonly FactChange[];

/** At each step only so many of the shortest ways are followed, so that a large condition costs no more than a small one. */
const waysKept = 6;

/**
 * Ways in which a condition would have been true, or false, shortest first. A guess at what to try: whoever claims that
 * a way works must run it.
 */
export function waysTo(condition: Condition, wanted: boolean, facts: SignalReader): readonly Way[] {
  if (evaluateCondition(condition, facts) === wanted) return [[]];
  return shortest(
    attempts(condition, wanted, facts).filter(
      (way) => evaluateCondition(condition, withChanges(facts, way)) === wanted,
    ),
  );
}

export const shortest = (ways: readonly Way[]): readonly Way[] =>
  ways
    .map((way) => ({ way, distance: distanceOf(way) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, waysKept)
    .map(({ way }) => way);

/** Ways that do one thing after the other, each from the facts as the one before leaves them. */
export function oneAfterAnother(
  steps: readonly ((facts: SignalReader) => readonly Way[])[],
  facts: SignalReader,
): readonly Way[] {
  let ways: readonly Way[] = [[]];
  for (const step of steps)
    ways = shortest(ways.flatMap((way) => step(withChanges(facts, way)).map((further) => alsoChanged(way, further))));
  return ways;
}

function attempts(condition: Condition, wanted: boolean, facts: SignalReader): readonly Way[] {
  if (isComparison(condition)) return singleChanges(condition, wanted, facts);
  // Of what was counted, only the newest value could have been otherwise.
  if (isCount(condition)) return singleChanges(condition.count, wanted, facts);
  if (isTrend(condition)) return turnsOf(condition, wanted, facts);
  if (isGroup(condition)) return inGroup(condition, wanted, facts);
  return inScore(condition, wanted, facts);
}

function singleChanges(
  comparison: FactChange['so'][number]['comparison'],
  wanted: boolean,
  facts: SignalReader,
): readonly Way[] {
  const { signal } = comparison;
  const from = facts.read(signal);
  return valuesFor(comparison, wanted, from)
    .filter((to) => compare(comparison, to) === wanted || (to === undefined && !wanted))
    .map((to) => [changed(signal, from, to, { comparison, holds: wanted })]);
}

const changed = (
  signal: string,
  from: SignalValue | undefined,
  to: SignalValue | undefined,
  so: FactChange['so'][number],
): FactChange => ({ signal, ...(from !== undefined && { from }), ...(to !== undefined && { to }), so: [so] });

function turnsOf({ trend, direction, by, within }: Trend, wanted: boolean, facts: SignalReader): readonly Way[] {
  const values = facts.recent(trend, within).filter((value) => typeof value === 'number');
  const before = values.slice(0, -1);
  if (before.length === 0) return [];
  const base = direction === 'rises' ? Math.min(...before) : Math.max(...before);
  const value = direction === 'rises' ? base + by : base - by;
  return singleChanges({ signal: trend, op: direction === 'rises' ? 'gte' : 'lte', value }, wanted, facts);
}

function inGroup(group: Parameters<typeof groupOf>[0], wanted: boolean, facts: SignalReader): readonly Way[] {
  const { kind, members } = groupOf(group);
  const each = (truth: boolean) => members.map((member) => (now: SignalReader) => waysTo(member, truth, now));
  const oneOf = (truth: boolean) => members.flatMap((member) => waysTo(member, truth, facts));
  if (kind === 'all') return wanted ? oneAfterAnother(each(true), facts) : oneOf(false);
  if (kind === 'any') return wanted ? oneOf(true) : oneAfterAnother(each(false), facts);
  if (kind === 'none') return wanted ? oneAfterAnother(each(false), facts) : oneOf(true);
  const least = 'of' in group ? group.atLeast : 1;
  const enough = wanted ? least : members.length - least + 1;
  return enough < 1 || enough > members.length ? [] : theEasiest(enough, members, wanted, facts);
}

/** So many members brought to one answer: those that have it already, then those that are nearest to it. */
function theEasiest(count: number, members: readonly Condition[], wanted: boolean, facts: SignalReader) {
  const easiest = members
    .flatMap((member) => {
      const [way] = waysTo(member, wanted, facts);
      return way ? [{ member, distance: distanceOf(way) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
  if (easiest.length < count) return [];
  return oneAfterAnother(
    easiest.map(
      ({ member }) =>
        (now) =>
          waysTo(member, wanted, now),
    ),
    facts,
  );
}

/** Each part that moves the sum the right way by itself, and the heaviest together until it is enough. */
function inScore(score: Score, wanted: boolean, facts: SignalReader): readonly Way[] {
  const isUp = (score.op === 'gte') === wanted;
  const helpful = score.score
    .map(({ weight, when }) => ({ gain: Math.abs(weight), when, truth: weight > 0 === isUp }))
    .filter(({ gain, when, truth }) => gain > 0 && evaluateCondition(when, facts) !== truth)
    .sort((a, b) => b.gain - a.gain);
  const alone = helpful.flatMap(({ when, truth }) => waysTo(when, truth, facts));
  let together: Way = [];
  for (const { when, truth } of helpful) {
    if (evaluateCondition(score, withChanges(facts, together)) === wanted) break;
    const [further] = waysTo(when, truth, withChanges(facts, together));
    if (further) together = alsoChanged(together, further);
  }
  return together.length > 0 ? [...alone, together] : alone;
}
