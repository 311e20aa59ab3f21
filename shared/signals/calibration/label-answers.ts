import type { LogEntry } from '../../conversation/entry.ts';
import { type ConversationState, openConversation } from '../../conversation/state.ts';
import { detect } from '../detect.ts';
import type { Detected } from '../detected.ts';
import { withProvided } from '../providers/provided.ts';
import type { LabelledAnswer } from './fit-calibration.ts';

/** So long after its last message a conversation is over. */
const quietMs = 24 * 3_600_000;

const sure = 0.5;

/**
 * What came of each answer that reported a confidence and reached the customer. It failed where it says so itself, where
 * the customer's next message complains, mends the talk, asks again or asks for a person, and where they press the button for
 * one. It was good where the customer goes on without any of that, or says no more for a day with the AI still in charge.
 *
 * Of all others nothing is known, and they count as neither: answers that were withheld, since a rule may have withheld
 * them for their very confidence; answers after which a rule handed over; and those of conversations that still go on.
 * @param entries of one conversation, from its first on; the large readers must be loaded
 */
export function labelAnswers(entries: readonly LogEntry[], nowMs: number): readonly LabelledAnswer[] {
  return entries.flatMap((entry, index): LabelledAnswer[] => {
    const { conversationId, message } = entry;
    const { confidence: raw, role } = message;
    if (role !== 'assistant' || raw === undefined || message.withheld) return [];
    const isGood = outcomeOf(entries, index, nowMs);
    return isGood === undefined ? [] : [{ conversationId, raw, isGood }];
  });
}

function outcomeOf(entries: readonly LogEntry[], index: number, nowMs: number): boolean | undefined {
  const entry = entries[index] as LogEntry;
  const next = entries[index + 1];
  if (isFailure(entries, index)) return false;
  if (!next) return entry.state.control === 'assistant' && nowMs - entry.atMs >= quietMs ? true : undefined;
  // Only the button writes such a line while the AI is in charge; a rule hands over with a message.
  if (next.message.role === 'system') return next.change?.kind === 'requested' ? false : undefined;
  if (next.message.role !== 'customer') return undefined;
  if (isComplaint(foundIn(entries, index + 1))) return false;
  return next.change?.kind === 'requested' ? undefined : true;
}

const isFailure = (entries: readonly LogEntry[], index: number): boolean =>
  (foundIn(entries, index).assistantFailure ?? 0) >= sure;

const isComplaint = (found: Detected): boolean =>
  [found.frustrationCue, found.abuse, found.customerRepair, found.repeatedRequest, found.asksForHuman].some(
    (share = 0) => share >= sure,
  );

/** Without topics and scope, which tell nothing of how an answer went. */
function foundIn(entries: readonly LogEntry[], index: number): Detected {
  const { message, facts } = entries[index] as LogEntry;
  return withProvided(detect(stateBefore(entries, index), message), facts?.provided);
}

function stateBefore(entries: readonly LogEntry[], index: number): ConversationState {
  const { conversationId, channel, channelId, startedAtMs } = (entries[index] as LogEntry).state;
  return entries[index - 1]?.state ?? openConversation({ conversationId, channel, channelId, nowMs: startedAtMs });
}
