import { t } from '../../../i18n/translate.ts';
import type { ConversationEntry } from '../../../ui/conversation/conversation.tsx';
import type { FlowAnswer, IncomingCall } from '../outside.ts';
import { messages } from './messages.ts';

/** A call as a thread: what the caller said, what the flow says in return, and where it hands over. */
export function toEntries(
  { turns }: Pick<IncomingCall, 'turns'>,
  nameOf: (queueId: string) => string,
): readonly ConversationEntry[] {
  return turns.flatMap(({ turn, text, atMs, answer }, index): readonly ConversationEntry[] => {
    const id = String(turn);
    // Until somebody has the call, each answer says again where the caller goes.
    const isHandedOver = answer.decision === 'escalate' && turns[index - 1]?.answer.decision !== 'escalate';
    return [
      { kind: 'message', id, speaker: 'customer', name: t(messages.caller), text, atMs },
      ...(isHandedOver ? [handoff(id, atMs, answer, nameOf)] : []),
      ...(answer.say
        ? [
            {
              kind: 'message' as const,
              id: `${id}-say`,
              speaker: 'assistant' as const,
              name: t(messages.contactFlow),
              text: answer.say,
              atMs,
            },
          ]
        : []),
      ...(!isHandedOver && !answer.say
        ? [{ kind: 'system' as const, id: `${id}-on`, text: silence(answer), atMs }]
        : []),
    ];
  });
}

const handoff = (
  id: string,
  atMs: number,
  { reasonText, queue }: FlowAnswer,
  nameOf: (queueId: string) => string,
): ConversationEntry => ({
  kind: 'handoff',
  id: `${id}-handoff`,
  atMs,
  reason: reasonText ?? t(messages.undecided),
  ...(queue && { queue: nameOf(queue) }),
});

const silence = ({ control }: FlowAnswer): string =>
  t(control === undefined || control === 'assistant' ? messages.assistantGoesOn : messages.heard);
