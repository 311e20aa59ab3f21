import type { MessageAnswer } from '../../shared/api/message-operations.ts';
import type { BodyOf } from '../../shared/api/operations.ts';
import { readerOf } from '../../shared/conversation/decide-message.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { foldControl, foldMessage } from '../../shared/conversation/fold.ts';
import { type ConversationState, openConversation } from '../../shared/conversation/state.ts';
import { hashJson } from '../../shared/hash.ts';
import { decide } from '../../shared/rules/decide.ts';
import type { Outcome } from '../../shared/rules/rule.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { SignalContext } from '../../shared/signals/signal.ts';
import type { LiveConfiguration } from '../ports/configuration.ts';
import { appendNext, findRepeat } from './append-next.ts';
import { answerOf, requestedEvent, toAnswer } from './conversation-answer.ts';
import { type EvaluateDeps, factsAt, refuseOtherChannel, settleSoon } from './evaluate-message.ts';
import { planHandoff } from './plan-handoff.ts';

/** Id of the rule behind the button; no workflow can take it away. */
export const askedRuleId = 'baton.asked-by-button';

type Request = BodyOf<'requestHandoff'>;

/**
 * The customer pressed “Talk to a person”: whatever the rules say, they get one. Where a person has the conversation already, or is on the
 * way, the answer is how it stands.
 */
export async function requestHandoff(
  deps: EvaluateDeps,
  conversationId: string,
  request: Request,
  channel: Channel,
): Promise<MessageAnswer> {
  const configuration = await deps.configuration.live();
  const bodyHash = hashJson({ conversationId, channelId: channel.id, asksForPerson: request });
  let standing: ConversationState | undefined;
  const { entry } = await appendNext(deps, conversationId, async (newest) => {
    const nowMs = deps.clock.now();
    const before =
      newest?.state ?? openConversation({ conversationId, channel: channel.kind, channelId: channel.id, nowMs });
    refuseOtherChannel(before, channel);
    const repeat = await findRepeat(deps, newest, request.messageId, bodyHash);
    standing = newest && !repeat && before.control !== 'assistant' ? before : undefined;
    if (repeat ?? (newest && standing)) return { kind: 'repeat', entry: (repeat ?? newest) as LogEntry };
    return { kind: 'append', entry: await askedEntry(deps, configuration, before, request, bodyHash, nowMs) };
  });
  if (standing) return toAnswer(standing, request.messageId);
  if (entry.owed.length > 0) await settleSoon(deps, entry);
  return answerOf(entry);
}

async function askedEntry(
  deps: EvaluateDeps,
  configuration: LiveConfiguration,
  before: ConversationState,
  { messageId, language, customer }: Request,
  bodyHash: string,
  nowMs: number,
): Promise<LogEntry> {
  const text = 'The customer pressed “Talk to a person”.';
  const message = { messageId, role: 'system' as const, text, internal: true, language, customer };
  const state = foldMessage(before, message, {}, nowMs);
  const outcome = whereTo(configuration, {
    message,
    detected: { asksForHuman: 1 },
    state,
    facts: await factsAt(deps, configuration, nowMs),
  });
  const plan = await planHandoff(deps, configuration, state, outcome, nowMs);
  const change = { kind: 'requested', ...plan.request } as const;
  const after = foldControl(state, change);
  return {
    conversationId: state.conversationId,
    seq: state.seq,
    atMs: nowMs,
    message,
    bodyHash,
    decision: { outcome, ruleId: askedRuleId, tags: [], failures: [] },
    answer: toAnswer(after, messageId, { outcome, ruleId: askedRuleId }, plan),
    change,
    state: after,
    owed: [requestedEvent(after, plan, nowMs)],
  };
}

/** Where the rules would send a customer who asks for a person; the fallback queue where they would not. */
function whereTo({ ruleSet, organisation }: LiveConfiguration, context: SignalContext): Outcome & { kind: 'handoff' } {
  const { outcome } = decide(ruleSet, readerOf(context), organisation.fallbackQueueId);
  const asked = { kind: 'handoff', reason: 'asked-for-person' } as const;
  if (outcome.kind === 'handoff') return { ...outcome, ...asked };
  return { ...asked, queueId: organisation.fallbackQueueId, priority: 'normal' };
}
