import type { ConversationState } from '../../shared/conversation/state.ts';
import { type BatonEvent, toEvent } from '../../shared/events/envelope.ts';
import type { Marks } from '../../shared/rules/marks.ts';

/** What a workflow tells the team or a webhook, where it has not been told in this conversation. */
export function noticesOf(
  { noticed = [] }: ConversationState,
  { conversationId, channel, channelId, seq }: ConversationState,
  { notices = [] }: Pick<Marks, 'notices'>,
  atMs: number,
): readonly BatonEvent[] {
  return notices
    .filter(({ key }) => !noticed.includes(key))
    .map(({ key, title, to }) =>
      toEvent('workflow.notified', conversationId, `${seq}:${key}`, {
        conversationId,
        channel,
        channelId,
        seq,
        ruleNode: key,
        title,
        to,
        atMs,
      }),
    );
}
