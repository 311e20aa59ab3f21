import type { TranscriptMessage } from '../../../../../shared/conversation/message.ts';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import type { ReasonCode } from '../../../../../shared/handoff/reason.ts';
import { messages as app } from '../../../app/messages.ts';
import { t } from '../../../i18n/translate.ts';
import type { ConversationEntry } from '../../../ui/conversation/conversation.tsx';
import { reasonsInside } from '../messages.ts';
import type { OutgoingReply } from '../reply/outbox.ts';
import { customerName } from '../words.ts';
import { messages } from './messages.ts';

/** The server keeps an agent's reply under the page's own id, set apart from the channel's ids. */
const replyPrefix = 'agent:';

export interface EntryNames {
  readonly queue: (queueId: string) => string;
  readonly rule: (ruleId: string) => string | undefined;
}

export interface Thread {
  readonly entries: readonly ConversationEntry[];
  /** Answers of the AI that the customer never saw, by entry id. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * A packet as one thread: what was said, the moments of handing over, the notes among it, and at the end the replies
 * that are still on their way. A reply that the transcript already has is shown once.
 */
export function toThread(packet: Packet, outgoing: readonly OutgoingReply[], names: EntryNames): Thread {
  const said = packet.transcript.flatMap((message) => [
    toEntry(packet, message),
    ...dividersAt(packet, message).map((divider) => toDivider(divider, names)),
  ]);
  const known = new Set(packet.transcript.map(({ messageId }) => messageId));
  const pending = outgoing.filter(({ messageId }) => !known.has(`${replyPrefix}${messageId}`));
  return {
    entries: [...withNotes(said, packet.handoff.notes), ...pending.map(toPending)],
    withheld: new Set(packet.transcript.filter(({ withheld }) => withheld === true).map(entryId)),
  };
}

const entryId = ({ seq, messageId }: TranscriptMessage): string => `${seq}:${messageId}`;

function toEntry({ handoff, customer, language }: Packet, message: TranscriptMessage): ConversationEntry {
  const { role, text, atMs, author } = message;
  const id = entryId(message);
  if (role === 'system') return { kind: 'system', id, text, atMs };
  if (role === 'agent')
    return { kind: 'message', id, speaker: 'person', name: author ?? t(messages.aPerson), text, atMs };
  if (role === 'assistant')
    return { kind: 'message', id, speaker: 'assistant', name: t(messages.assistant), text, atMs };
  const name = customerName(customer ?? handoff.customer);
  return { kind: 'message', id, speaker: 'customer', name, text, atMs, ...(language && { language }) };
}

interface Divider {
  readonly id: string;
  readonly atMs: number;
  readonly reason: string;
  readonly ruleId?: string;
  readonly queueId?: string | undefined;
}

/** This handoff stands after the message that caused it; earlier ones of the same conversation are known by their time. */
function dividersAt({ handoff, earlierContacts }: Packet, { seq, messageId, atMs }: TranscriptMessage): Divider[] {
  // What Baton said because of a message has its number, too.
  if (messageId.endsWith(':say')) return [];
  const own: Divider[] =
    seq === handoff.seq
      ? [
          {
            id: handoff.id,
            atMs: handoff.requestedAtMs,
            reason: handoff.reason,
            ruleId: handoff.ruleId,
            queueId: handoff.history[0]?.queueId ?? handoff.queueId,
          },
        ]
      : [];
  const earlier = earlierContacts
    .filter((contact) => contact.conversationId === handoff.conversationId && contact.atMs === atMs)
    .map((contact) => ({ id: contact.handoffId, atMs, reason: contact.reason }));
  return [...earlier, ...own];
}

function toDivider({ id, atMs, reason, ruleId, queueId }: Divider, names: EntryNames): ConversationEntry {
  const rule = ruleId === undefined ? undefined : names.rule(ruleId);
  return {
    kind: 'handoff',
    id,
    atMs,
    reason: reason in reasonsInside ? t(reasonsInside[reason as ReasonCode]) : reason,
    ...(rule !== undefined && { rule }),
    ...(queueId !== undefined && { queue: names.queue(queueId) }),
  };
}

/** Notes have no number in the conversation, so their time places them; what was said keeps its own order. */
function withNotes(
  said: readonly ConversationEntry[],
  notes: Packet['handoff']['notes'],
): readonly ConversationEntry[] {
  const entries = [...said];
  for (const { id, agentName, text, atMs } of notes) {
    const at = entries.findLastIndex((entry) => entry.atMs <= atMs) + 1;
    entries.splice(at, 0, {
      kind: 'message',
      id: `note:${id}`,
      speaker: 'person',
      name: agentName,
      text,
      atMs,
      isInternal: true,
    });
  }
  return entries;
}

const toPending = ({ messageId, text, atMs, state }: OutgoingReply): ConversationEntry => ({
  kind: 'message',
  id: messageId,
  speaker: 'person',
  name: t(app.you),
  text,
  atMs,
  delivery: state,
});
