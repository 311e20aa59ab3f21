import type { MessageAnswer, Say } from '../../shared/api/message-operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { type BatonEvent, toEvent } from '../../shared/events/envelope.ts';
import { type ReasonCode, reasonTexts } from '../../shared/handoff/reason.ts';
import type { Decision } from '../../shared/rules/decide.ts';
import type { Outcome } from '../../shared/rules/rule.ts';
import type { HandoffPlan } from './plan-handoff.ts';
import { joined } from './workflow-words.ts';

type Answer = Omit<MessageAnswer, 'trace'>;

/** What the channel is told: the decision, who may speak, and where the handoff stands. */
export function toAnswer(
  state: ConversationState,
  messageId: string,
  decided?: Pick<Decision, 'outcome' | 'ruleId'>,
  plan?: HandoffPlan,
  words?: Say,
): Answer {
  const { conversationId, seq, control, epoch, handoff } = state;
  const isAsking = decided !== undefined && asks(decided.outcome);
  const reason = handoff?.reason as ReasonCode | undefined;
  return {
    conversationId,
    messageId,
    seq,
    decision: control === 'assistant' ? (isAsking ? 'offer' : 'continue') : 'escalate',
    ...(reason && { reason: { code: reason, text: reasonTexts[reason] } }),
    ...(decided?.ruleId && { ruleId: decided.ruleId }),
    control,
    epoch,
    ...(decided?.outcome.kind === 'offer' && { choices: decided.outcome.choices }),
    ...(plan
      ? { say: joined(words, plan.say), handoff: plan.status }
      : { ...(words && { say: words }), ...standingHandoff(state) }),
  };
}

/** The customer is asked, and their next message is the answer. */
export const asks = ({ kind }: Outcome): boolean => kind === 'offer' || kind === 'collect';

/** The answer that was given when the entry was made: kept where it was planned, otherwise made again from the entry. */
export const answerOf = ({ answer, message, state, decision }: LogEntry): Answer =>
  answer ?? toAnswer(state, message.messageId, decision);

export function requestedEvent(state: ConversationState, { request, status }: HandoffPlan, atMs: number): BatonEvent {
  const { conversationId, seq, channelId } = state;
  return toEvent('handoff.requested', conversationId, seq, {
    conversationId,
    ...request,
    channel: status.channel,
    channelId,
    seq,
    atMs,
  });
}

/** As far as the conversation itself knows; place and wait are told by `readHandoff`. */
function standingHandoff({ control, handoff, channel }: ConversationState): Pick<Answer, 'handoff'> {
  if (!handoff) return {};
  const state = control === 'agent' ? 'accepted' : 'queued';
  return { handoff: { id: handoff.id, state, queue: handoff.queueId, channel } };
}
