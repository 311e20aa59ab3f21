import { type Decision, decide, goesOn, rulesTriedFrom } from './decide.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { distanceOf, type FactChange, withChanges } from './fact-change.ts';
import { nearestSentence } from './nearest-sentence.ts';
import type { Guard, Outcome, Rule, RuleSet } from './rule.ts';
import type { SignalReader } from './signal-reader.ts';
import { oneAfterAnother, type Way, waysTo } from './ways-to-change.ts';

/** The least that would have had to be otherwise for another outcome. Each was tried: with it, the rules decide so. */
export interface NearestChange {
  readonly changes: readonly FactChange[];
  readonly outcome: Outcome;
  /** The rule that would have decided; absent where none would have. */
  readonly ruleId?: string;
  readonly sentence: string;
}

/** A rule that would have decided otherwise, and how many of its questions were answered against it. */
export interface CloseRule {
  readonly ruleId: string;
  readonly unmet: number;
}

export interface Nearness {
  readonly close: readonly CloseRule[];
  /** Absent where nothing that was tried changes the outcome. */
  readonly nearest?: NearestChange;
}

const closeShown = 3;
/** Rules for which ways are sought, the closest first; what is further away is not near. */
const rulesTried = 40;
const mostUnmet = 4;
/** Rules judged in all while trying ways, so that an explanation takes a bounded time with any rule set. */
const rulesJudged = 200_000;
const fewestTries = 3;
const mostTries = 100;

/**
 * How near a decision was to another one: the rules that came close, and the smallest change of facts that flips the
 * outcome. Looks at single facts and a few together, not at all; what it names is always true, since it has run it.
 */
export function nearness(
  ruleSet: RuleSet,
  facts: SignalReader,
  fallbackQueueId: string | undefined,
  from?: string,
): Nearness {
  const decideOn = (other: SignalReader): Decision => decide(ruleSet, other, fallbackQueueId, from);
  const decision = decideOn(facts);
  const others = rulesTriedFrom(ruleSet, from)
    .filter(({ outcome }) => !isSame(outcome, decision.outcome))
    .flatMap((rule) => withUnmet(rule, facts))
    .sort((a, b) => a.unmet.length - b.unmet.length);
  const winner = ruleSet.rules.find(({ id }) => id === decision.ruleId);
  const ways = [
    ...others.slice(0, rulesTried).flatMap(({ rule }) => waysToMatch(rule, facts)),
    ...(winner ? waysAway(winner, facts) : []),
  ];
  const nearest = firstThatFlips(ways, facts, decision.outcome, decideOn, triesFor(ruleSet, facts));
  return {
    close: others.slice(0, closeShown).map(({ rule, unmet }) => ({ ruleId: rule.id, unmet: unmet.length })),
    ...(nearest && { nearest }),
  };
}

function firstThatFlips(
  ways: readonly Way[],
  facts: SignalReader,
  outcome: Outcome,
  decideOn: (facts: SignalReader) => Decision,
  tries: number,
): NearestChange | undefined {
  const nearestFirst = ways
    .filter((way) => way.length > 0)
    .map((way) => ({ way, distance: distanceOf(way) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { way } of nearestFirst.slice(0, tries)) {
    const other = decideOn(withChanges(facts, way));
    if (isSame(other.outcome, outcome)) continue;
    const found = { changes: way, outcome: other.outcome, ...(other.ruleId && { ruleId: other.ruleId }) };
    return { ...found, sentence: nearestSentence(found) };
  }
  return undefined;
}

/** Fewer the more there is to judge: more rules, and a longer text in which each looks for its phrases. */
function triesFor({ rules }: RuleSet, facts: SignalReader): number {
  const text = ifRead(() => facts.read('text'));
  const effort = rules.length * (typeof text === 'string' ? 1 + text.length / 1_000 : 1);
  return Math.max(fewestTries, Math.min(mostTries, Math.floor(rulesJudged / Math.max(1, effort))));
}

/** None for a rule that cannot be judged: how near it was, nobody can tell. */
function withUnmet(
  rule: Rule,
  facts: SignalReader,
): readonly { readonly rule: Rule; readonly unmet: readonly Guard[] }[] {
  const unmet = ifRead(() => rule.when.filter((guard) => !isMet(guard, facts)));
  return unmet ? [{ rule, unmet }] : [];
}

const isMet = ({ condition, holds }: Guard, facts: SignalReader): boolean =>
  (evaluateCondition(condition, facts) === true) === holds;

function waysToMatch(rule: Rule, facts: SignalReader): readonly Way[] {
  const steps = rule.when.map(
    (guard) => (now: SignalReader) => (isMet(guard, now) ? [[]] : waysTo(guard.condition, guard.holds, now)),
  );
  return (
    ifRead(() =>
      rule.when.filter((guard) => !isMet(guard, facts)).length > mostUnmet ? [] : oneAfterAnother(steps, facts),
    ) ?? []
  );
}

/** Ways to keep the rule that decided from matching; what decides then, the trial shows. */
const waysAway = (rule: Rule, facts: SignalReader): readonly Way[] =>
  ifRead(() => rule.when.flatMap(({ condition, holds }) => waysTo(condition, !holds, facts))) ?? [];

/** A signal may fail when it is read; then nothing can be said. */
function ifRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A decision flips where the AI goes on or not, or the customer goes elsewhere; another reason alone changes nothing for them. */
const isSame = (one: Outcome, other: Outcome): boolean => aimOf(one) === aimOf(other);

function aimOf(outcome: Outcome): string {
  if (goesOn(outcome)) return 'the AI';
  if (outcome.kind === 'handoff') return `queue ${outcome.queueId}`;
  return 'key' in outcome ? `question ${outcome.key}` : outcome.kind;
}
