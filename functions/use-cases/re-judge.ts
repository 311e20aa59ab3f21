import { decideMessage } from '../../shared/conversation/decide-message.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { openConversation } from '../../shared/conversation/state.ts';
import type { Decision } from '../../shared/rules/decide.ts';
import type { ConditionTrace } from '../../shared/rules/evaluate-condition.ts';
import { comparisonSentence, sentenceOf, valueText } from '../../shared/rules/sentence.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import { type DecisionTrace, toTrace } from './trace.ts';

export interface ReJudgeDeps {
  readonly log: ConversationLog;
  readonly configuration: LiveConfigurationReader;
}

/**
 * Runs a decision again on what was known then: the entry before it, its facts and its rule set.
 * @returns `undefined` for an entry that decided nothing by rules
 */
export async function reJudge(
  deps: ReJudgeDeps,
  entry: LogEntry,
): Promise<{ readonly decision: Decision; readonly trace: DecisionTrace } | undefined> {
  const { facts, ruleSetHash, conversationId, seq, message, state } = entry;
  const ruleSet = ruleSetHash && (await deps.configuration.ruleSet(ruleSetHash));
  if (!facts || !ruleSetHash || !ruleSet) return undefined;
  const { channel, channelId, startedAtMs } = state;
  const previous = seq > 1 ? await deps.log.at(conversationId, seq - 1) : undefined;
  const before = previous?.state ?? openConversation({ conversationId, channel, channelId, nowMs: startedAtMs });
  const { organisation } = await deps.configuration.live();
  const judgement = decideMessage(before, message, ruleSet, facts, organisation.fallbackQueueId);
  return { decision: judgement.decision, trace: toTrace({ ruleSet, ruleSetHash }, judgement) };
}

/** What the rule found true, each as a sentence with the value that it saw. */
export function becauseOf({ rules }: DecisionTrace, ruleId: string): string[] {
  const rule = rules.find((each) => each.ruleId === ruleId);
  const held = rule?.guards.filter(({ holds, met }) => holds && met) ?? [];
  return held.flatMap(({ condition }) => trueParts(condition));
}

function trueParts(trace: ConditionTrace): string[] {
  if (trace.result !== 'true') return [];
  if ('members' in trace) return trace.members.flatMap(trueParts);
  if ('recent' in trace) return [sentenceOf(trace.over)];
  const { signal, actual } = trace;
  const sentence = comparisonSentence(trace);
  // “Asks for a person” is said of a message outright; how likely it is would only puzzle.
  const isMeasured = typeof actual === 'number' && signal !== 'asksForHuman';
  return [isMeasured ? `${sentence} (it was ${valueText(signal, actual)})` : sentence];
}
