import type { HandoffStatus, Say } from '../../shared/api/message-operations.ts';
import { languageOf } from '../../shared/conversation/language-of.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { toHandoffId } from '../../shared/handoff/handoff-id.ts';
import { placeInLine } from '../../shared/handoff/place-in-line.ts';
import type { Outcome } from '../../shared/rules/rule.ts';
import type { ChannelKind } from '../../shared/settings/channel.ts';
import type { Settings } from '../ports/configuration.ts';
import { type LoadDeps, type Prospect, prospectAt, startedKey } from './queue-load.ts';
import { waitArguments, word } from './wording.ts';

export interface HandoffPlan {
  readonly request: { readonly handoffId: string; readonly queueId: string; readonly reason: string };
  readonly status: HandoffStatus;
  readonly say: Say;
}

/**
 * What a decision to hand over means for this customer: which queue, which channel, and what they read.
 * @param state with the message that led here folded in
 */
export async function planHandoff(
  deps: LoadDeps,
  settings: Settings,
  state: ConversationState,
  { queueId, priority, reason, channel }: Outcome & { kind: 'handoff' },
  nowMs: number,
): Promise<HandoffPlan> {
  const id = toHandoffId(state.conversationId, state.seq);
  // A queue may be deleted while a workflow still names it; the customer must not fall through.
  const queue =
    settings.queues.find((each) => each.id === queueId) ??
    settings.queues.find((each) => each.id === settings.organisation.fallbackQueueId);
  const place = placeInLine({ priority, requestedAtMs: nowMs, id });
  const prospect: Prospect = queue
    ? await prospectAt(deps, queue, settings, place)
    : { open: true, agentsOn: 0, position: 1 };
  const by = reachable(channel ?? state.channel, state);
  const said = { key: startedKey(prospect), reason, channel: by, locale: languageOf(state) };
  return {
    request: { handoffId: id, queueId: queue?.id ?? queueId, reason },
    status: {
      id,
      state: 'requested',
      queue: queue?.id ?? queueId,
      ...(queue && { queueName: queue.name }),
      channel: by,
      position: prospect.position,
      ...(prospect.wait && { wait: prospect.wait }),
    },
    say: word(settings, said, waitArguments(queue, state.customer, prospect)),
  };
}

/** A call needs a number and a mail an address; without it the customer stays where they are. */
export function reachable(wanted: ChannelKind, { channel, customer }: ConversationState): ChannelKind {
  if (wanted === 'voice' && channel !== 'voice' && !customer?.phone) return channel;
  if (wanted === 'email' && channel !== 'email' && !customer?.email) return channel;
  return wanted;
}
