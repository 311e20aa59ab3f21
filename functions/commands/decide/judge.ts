import { decideMessage, type Judgement } from '../../../shared/conversation/decide-message.ts';
import type { MessageInput } from '../../../shared/conversation/message.ts';
import { type ConversationState, openConversation } from '../../../shared/conversation/state.ts';
import { goesOn } from '../../../shared/rules/decide.ts';
import type { Outcome } from '../../../shared/rules/rule.ts';
import { lookCloser } from '../../../shared/signals/look-closer.ts';
import { type DecisionTrace, toTrace } from '../../use-cases/trace.ts';
import type { RulesToUse } from './rules-to-use.ts';

export interface Judged {
  readonly judgement: Judgement;
  readonly trace: DecisionTrace;
}

/** A new conversation, for want of a state. */
export const newConversation = (conversationId: string, nowMs: number): ConversationState =>
  openConversation({ conversationId, channel: 'chat', channelId: 'offline', nowMs });

/** Decides about one message just as the endpoint does, and explains it. */
export async function judge(
  { ruleSet, ruleSetHash }: RulesToUse,
  before: ConversationState,
  { at: _at, channel: _channel, ...message }: MessageInput,
  facts: { readonly nowMs: number; readonly hours: Readonly<Record<string, boolean>> },
): Promise<Judged> {
  const found = await lookCloser(before, message);
  const judgement = decideMessage(before, message, ruleSet, { ...facts, ...(found && { found }) }, undefined);
  return { judgement, trace: toTrace({ ruleSet, ruleSetHash }, judgement, undefined) };
}

/** As the endpoint names it. */
export const decisionWord = (outcome: Outcome): 'continue' | 'offer' | 'escalate' =>
  outcome.kind === 'handoff' ? 'escalate' : goesOn(outcome) ? 'continue' : 'offer';
