import { decideMessage } from '../../conversation/decide-message.ts';
import { openConversation } from '../../conversation/state.ts';
import type { ReasonCode } from '../../handoff/reason.ts';
import { goesOn } from '../../rules/decide.ts';
import { prepareRules, type Rule, type RuleSet, toRuleSet } from '../../rules/rule.ts';
import { lookCloser } from '../../signals/look-closer.ts';
import type { Facts, QueueFacts } from '../../signals/signal.ts';
import type { ExpectedDecision, SampleCase, SampleFacts } from './sample-case.ts';

/** What a workflow makes of a sample conversation. */
export interface CaseDecision {
  readonly decision: 'continue' | 'offer' | 'escalate';
  /** The message that decided, from 1; the last one where the AI went on to the end. */
  readonly turn: number;
  readonly ruleId?: string;
  readonly queueId?: string;
  readonly reason?: ReasonCode;
}

export interface CaseResult {
  readonly caseId: string;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: ExpectedDecision;
  readonly got: CaseDecision;
}

/** Between two messages of a sample conversation. */
const turnMs = 30_000;

/** A queue that a case says nothing about has a person free. */
const someoneOn: QueueFacts = { open: true, agentsOn: 1, waitSeconds: 0 };

/**
 * Plays each case through the very code that decides in production, by the rules of this workflow alone: what other
 * workflows decide is their own cases' matter.
 * @param nowMs when the conversations begin
 */
export async function runCases(
  cases: readonly SampleCase[],
  workflow: { readonly workflowId: string; readonly rules: readonly Rule[] },
  nowMs: number,
): Promise<readonly CaseResult[]> {
  if (cases.length === 0) return [];
  const ruleSet = await prepareRules(toRuleSet([{ ...workflow, version: 1 }]));
  return Promise.all(cases.map((each) => runCase(each, ruleSet, nowMs)));
}

export async function runCase(sample: SampleCase, ruleSet: RuleSet, nowMs: number): Promise<CaseResult> {
  const got = await play(sample, ruleSet, nowMs);
  const { id: caseId, name, expect: expected } = sample;
  return { caseId, name, passed: isAsExpected(expected, got), expected, got };
}

/** Up to the message that hands over. Without one, the first question to the customer counts. */
async function play({ turns, facts = {} }: SampleCase, ruleSet: RuleSet, nowMs: number): Promise<CaseDecision> {
  let state = openConversation({ conversationId: 'sample', channel: 'chat', channelId: 'sample', nowMs });
  let asked: CaseDecision | undefined;
  for (const [index, each] of turns.entries()) {
    const message = { ...each, messageId: `t-${index + 1}` };
    const found = await lookCloser(state, message);
    const now = { ...factsOf(facts, ruleSet, nowMs + index * turnMs), ...(found && { found }) };
    const { decision, state: after } = decideMessage(state, message, ruleSet, now, undefined);
    const { outcome, ruleId } = decision;
    const by = { turn: index + 1, ...(ruleId !== undefined && { ruleId }) };
    if (outcome.kind === 'handoff')
      return { decision: 'escalate', ...by, queueId: outcome.queueId, reason: outcome.reason };
    if (!goesOn(outcome)) asked ??= { decision: 'offer', ...by };
    state = after;
  }
  return asked ?? { decision: 'continue', turn: turns.length };
}

const factsOf = ({ closed = [], queues = {} }: SampleFacts, ruleSet: RuleSet, nowMs: number): Facts => ({
  nowMs,
  hours: Object.fromEntries(ruleSet.calendars.map((id) => [id, !closed.includes(id)])),
  queues: Object.fromEntries((ruleSet.queues ?? []).map((id) => [id, queueFacts(queues[id])])),
});

const queueFacts = (said: NonNullable<SampleFacts['queues']>[string] | undefined): QueueFacts =>
  said === undefined
    ? someoneOn
    : { open: true, agentsOn: said.agentsOn, ...(said.waitSeconds !== undefined && { waitSeconds: said.waitSeconds }) };

function isAsExpected(expected: ExpectedDecision, got: CaseDecision): boolean {
  if (expected.decision !== got.decision) return false;
  if (expected.decision === 'continue') return true;
  if (expected.turn !== undefined && expected.turn !== got.turn) return false;
  if (expected.decision === 'offer') return true;
  const { queueId = got.queueId, reason = got.reason } = expected;
  return queueId === got.queueId && reason === got.reason;
}
