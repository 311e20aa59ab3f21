import type { ReasonCode } from '../handoff/reason.ts';
import { engineOf, type LoadedRules } from './engine/engine-of.ts';
import { judge } from './engine/plain.ts';
import { joinMarks } from './join-marks.ts';
import type { Marks } from './marks.ts';
import type { Outcome, Rule, RuleSet } from './rule.ts';
import type { SignalReader } from './signal-reader.ts';

/** A rule that could not be judged; it is skipped, and the others decide. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}

export interface Decision extends Marks {
  readonly outcome: Outcome;
  /** Absent when no rule matched and the AI goes on. */
  readonly ruleId?: string;
  readonly failures: readonly RuleFailure[];
}

/** Id of the rule that stands behind all others; see `safetyNet`. */
export const safetyNetRuleId = 'baton.safety-net';

/**
 * Each workflow decides for itself, by the first of its rules whose every guard is met; of these, the first in order
 * that does not let the AI go on decides for all, and every one leaves its marks. With none, the AI goes on.
 * Rules that go on from a node are tried only where the customer has answered it.
 * A rule that throws is skipped and reported. Since it may have been the one that hands over, a customer who asks for a
 * person then still gets one, even where a later rule lets the AI go on.
 */
export function decide(
  ruleSet: RuleSet,
  facts: SignalReader,
  fallbackQueueId: string | undefined,
  from?: string,
): Decision {
  const loaded = engineOf(ruleSet);
  const { matched, failures } = loaded ? tryAtOnce(loaded, from, facts) : tryInTurn(ruleSet, from, facts);
  const winner = matched.find(({ outcome }) => !goesOn(outcome)) ?? matched[0];
  const outcome: Outcome = winner?.outcome ?? { kind: 'continue' };
  const net = failures.length > 0 && goesOn(outcome) ? safetyNet(facts, fallbackQueueId) : undefined;
  return { outcome, ...(winner && { ruleId: winner.id }), ...joinMarks(matched), ...net, failures };
}

/** The rules that begin at the start, and those that go on from this node. */
export const rulesTriedFrom = ({ rules }: Pick<RuleSet, 'rules'>, from: string | undefined): RuleSet['rules'] =>
  rules.filter((rule) => rule.from === undefined || rule.from === from);

/** What became of the rules that had their turn: those of a workflow that has decided have none any more. */
interface Tried {
  readonly matched: readonly Rule[];
  readonly failures: readonly RuleFailure[];
}

function tryInTurn(ruleSet: RuleSet, from: string | undefined, facts: SignalReader): Tried {
  const failures: RuleFailure[] = [];
  const matched = firstOfEach(ruleSet, from, ({ id, when }) => {
    const judgement = judge(when, facts);
    if (typeof judgement === 'boolean') return judgement;
    failures.push({ ruleId: id, message: judgement.failure });
    return false;
  });
  return { matched, failures };
}

/** The same by an engine, which judges every rule. */
function tryAtOnce({ engine, ruleAt }: LoadedRules, from: string | undefined, facts: SignalReader): Tried {
  const { rules: found, failures } = engine.match(facts);
  const messages = new Map(failures.map(({ rule, message }) => [rule, message]));
  const failed = new Map<Rule, string | undefined>();
  const inOrder = [...found, ...messages.keys()].sort((a, b) => a - b);
  const judged = inOrder.flatMap((place) => {
    const rule = ruleAt(place);
    if (rule && messages.has(place)) failed.set(rule, messages.get(place));
    return rule ?? [];
  });
  const reported: RuleFailure[] = [];
  const matched = firstOfEach({ rules: judged }, from, (rule) => {
    const message = failed.get(rule);
    if (message !== undefined) reported.push({ ruleId: rule.id, message });
    return message === undefined;
  });
  return { matched, failures: reported };
}

/** The first rule of each workflow that matches, in the order of the rule set. */
export function firstOfEach(
  { rules }: Pick<RuleSet, 'rules'>,
  from: string | undefined,
  isMatch: (rule: Rule) => boolean,
): readonly Rule[] {
  const decided = new Set<string>();
  return rulesTriedFrom({ rules }, from).filter((rule) => {
    if (decided.has(rule.workflowId) || !isMatch(rule)) return false;
    decided.add(rule.workflowId);
    return true;
  });
}

/** The AI has the word. */
export const goesOn = ({ kind }: Outcome): boolean => kind === 'continue' || kind === 'return';

/** When rules fail, a plain request for a person must still be heard. */
export function safetyNet(
  facts: SignalReader,
  queueId: string | undefined,
): Pick<Decision, 'outcome' | 'ruleId'> | undefined {
  if (queueId === undefined || !asksForPerson(facts)) return undefined;
  const reason: ReasonCode = 'asked-for-person';
  return { outcome: { kind: 'handoff', queueId, priority: 'normal', reason }, ruleId: safetyNetRuleId };
}

/** The signal may be the very thing that failed; then nobody can tell. */
function asksForPerson(facts: SignalReader): boolean {
  try {
    const asks = facts.read('asksForHuman');
    return typeof asks === 'number' && asks >= 0.5;
  } catch {
    return false;
  }
}
