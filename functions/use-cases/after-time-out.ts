import { readerOf } from '../../shared/conversation/decide-message.ts';
import { questionOf } from '../../shared/conversation/fold.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { TimeOutStep } from '../../shared/handoff/transition.ts';
import { type Decision, decide } from '../../shared/rules/decide.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { PastLimit } from '../../shared/settings/queue.ts';
import type { LiveConfiguration, LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import { factsAt } from './evaluate-message.ts';
import { reachable } from './plan-handoff.ts';
import type { LoadDeps } from './queue-load.ts';
import { workflowWords } from './workflow-words.ts';

export interface AfterTimeOutDeps extends LoadDeps {
  readonly log: ConversationLog;
  readonly configuration: LiveConfigurationReader;
}

/**
 * What the workflow that handed over says comes next for a customer whom nobody took in time, judged now and by the rule
 * set of that time.
 * @returns `undefined` where it says nothing: then the queue's own setting applies
 */
export async function afterTimeOut(deps: AfterTimeOutDeps, handoff: Handoff): Promise<TimeOutStep | undefined> {
  const ruleSet = handoff.ruleSetHash ? await deps.configuration.ruleSet(handoff.ruleSetHash) : undefined;
  const from = ruleSet && restingNode(ruleSet, handoff.ruleId);
  const rules = ruleSet?.rules.filter((rule) => rule.from === from) ?? [];
  if (!ruleSet || from === undefined || rules.length === 0) return undefined;
  const newest = await deps.log.newest(handoff.conversationId, { consistent: true });
  if (!newest) return undefined;
  const { state } = newest;
  const live = { ...(await deps.configuration.live()), ruleSet };
  const facts = await factsAt(deps, live, deps.clock.now());
  const message = { messageId: handoff.id, role: 'system' as const, text: '' };
  const reader = readerOf({ message, detected: {}, state, facts });
  const decision = decide({ ...ruleSet, rules }, reader, undefined, from);
  return decision.ruleId === undefined ? undefined : toStep(live, handoff, state, decision, decision.ruleId);
}

/** The node at which the rule handed over. */
function restingNode({ rules }: RuleSet, ruleId: string): string | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule && `${rule.workflowId}.${rule.path.at(-1)}`;
}

function toStep(
  live: LiveConfiguration,
  handoff: Handoff,
  state: Parameters<typeof reachable>[1],
  { outcome, failures: _failures, ruleId: _ruleId, ...marks }: Decision,
  ruleId: string,
): TimeOutStep {
  const words = workflowWords(live.ruleSet, live, { ...marks, outcome }, state);
  const asked = questionOf(outcome, 0);
  const common = { ruleId, marks, ...(words && { words: words.text }), ...(asked && { asked }) };
  if (outcome.kind !== 'handoff') return { ...common, past: { action: 'return-to-ai' } };
  const past: PastLimit = { action: 'move', queueId: existing(live, outcome.queueId) };
  const channel = reachable(outcome.channel ?? handoff.channel, state);
  return { ...common, past, channel, priority: outcome.priority };
}

/** A queue may be deleted while a workflow still names it; the customer must not fall through. */
const existing = ({ queues, organisation }: LiveConfiguration, queueId: string): string =>
  queues.some(({ id }) => id === queueId) ? queueId : organisation.fallbackQueueId;
