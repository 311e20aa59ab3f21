import { decideMessage, type Judgement, readerOf } from '../../shared/conversation/decide-message.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { openConversation } from '../../shared/conversation/state.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import { comparisonSentence, sentenceOf, valueText } from '../../shared/rules/sentence.ts';
import { traceDecision } from '../../shared/rules/trace.ts';
import type { ConditionTrace } from '../../shared/rules/trace-condition.ts';
import { loadCloser } from '../../shared/signals/look-closer.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';

export interface ReJudgeDeps {
  readonly log: ConversationLog;
  readonly configuration: LiveConfigurationReader;
}

export interface ReJudged {
  readonly ruleSet: RuleSet;
  readonly ruleSetHash: string;
  readonly judgement: Judgement;
}

/**
 * Runs a decision again on what was known then: the entry before it, its facts and its rule set. Nothing that may have
 * changed since is looked at.
 * @returns `undefined` for an entry that decided nothing by rules
 */
export async function reJudge(deps: ReJudgeDeps, entry: LogEntry): Promise<ReJudged | undefined> {
  const { facts, ruleSetHash, conversationId, seq, message, state, fallbackQueueId } = entry;
  const ruleSet = ruleSetHash && (await deps.configuration.ruleSet(ruleSetHash));
  if (!facts || !ruleSetHash || !ruleSet) return undefined;
  const { channel, channelId, startedAtMs } = state;
  await loadCloser();
  const previous = seq > 1 ? await deps.log.at(conversationId, seq - 1) : undefined;
  const before = previous?.state ?? openConversation({ conversationId, channel, channelId, nowMs: startedAtMs });
  return { ruleSet, ruleSetHash, judgement: decideMessage(before, message, ruleSet, facts, fallbackQueueId) };
}

/** What the rule found true, each as a sentence with the value that it saw. */
export function becauseOf({ ruleSet, judgement }: ReJudged, ruleId: string): string[] {
  const { context } = judgement;
  const traces = traceDecision(ruleSet, readerOf(context), context.state.answer?.key);
  const rule = traces.find((each) => each.ruleId === ruleId);
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
