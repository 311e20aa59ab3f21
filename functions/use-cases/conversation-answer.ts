import type { MessageAnswer } from '../../shared/api/message-operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { type BatonEvent, toEvent } from '../../shared/events/envelope.ts';
import { type ReasonCode, reasonTexts } from '../../shared/handoff/reason.ts';
import type { HandoffPlan } from './plan-handoff.ts';

type Answer = Omit<MessageAnswer, 'trace'>;

/** What the channel is told: the decision, who may speak, and where the handoff stands. */
export function toAnswer(state: ConversationState, messageId: string, ruleId?: string, plan?: HandoffPlan): Answer {
  const { conversationId, seq, control, epoch, handoff } = state;
  const reason = handoff?.reason as ReasonCode | undefined;
  return {
    conversationId,
    messageId,
    seq,
    decision: control === 'assistant' ? 'continue' : 'escalate',
    ...(reason && { reason: { code: reason, text: reasonTexts[reason] } }),
    ...(ruleId && { ruleId }),
    control,
    epoch,
    ...(plan ? { say: plan.say, handoff: plan.status } : standingHandoff(state)),
  };
}

/** The answer that was given when the entry was made: kept where it was planned, otherwise made again from the entry. */
export const answerOf = ({ answer, message, state, decision }: LogEntry): Answer =>
  answer ?? toAnswer(state, message.messageId, decision?.ruleId);

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
