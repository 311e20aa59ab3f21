import type { ControlChange } from '../../shared/conversation/fold.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { HandoffCommand } from '../../shared/handoff/transition.ts';
import type { MessageKey } from '../../shared/messages/handoff-message.ts';
import type { Settings } from '../ports/configuration.ts';
import type { SystemLine } from '../ports/handoff-store.ts';
import { firstName, waitArguments, word } from './wording.ts';

/** What a change of a handoff writes into the conversation: the customer's words for it, and who may speak now. */
export function systemLine(settings: Settings, handoff: Handoff, command: HandoffCommand): SystemLine | undefined {
  const line = lineFor(handoff, command);
  if (!line) return undefined;
  const queue = settings.queues.find(({ id }) => id === handoff.queueId);
  const { reason, channel, language } = handoff;
  const said =
    line.key &&
    word(
      settings,
      { key: line.key, reason, channel, locale: language },
      { ...waitArguments(queue, handoff.customer), agentName: firstName(handoff.agentName) },
    );
  return {
    messageId: `${handoff.id}:${handoff.version}`,
    text: wordsFor(command, said?.text ?? 'The customer stopped waiting.'),
    ...(command.kind === 'time-out' && command.marks && { marks: command.marks }),
    ...(line.change && { change: line.change }),
    ...(!said && { internal: true }),
  };
}

/** What the workflow says comes first; its question stands by itself. */
function wordsFor(command: HandoffCommand, text: string): string {
  if (command.kind !== 'time-out' || command.words === undefined) return text;
  return command.asked ? command.words : `${command.words}\n\n${text}`;
}

interface Line {
  /** Absent: only staff read a line. */
  readonly key?: MessageKey;
  readonly change?: ControlChange;
}

function lineFor({ id, queueId }: Handoff, command: HandoffCommand): Line | undefined {
  const ended = { kind: 'ended', handoffId: id } as const;
  const moved = { kind: 'moved', handoffId: id, queueId } as const;
  switch (command.kind) {
    case 'accept':
      return { key: 'agent-joined', change: { kind: 'accepted', handoffId: id } };
    case 'transfer':
      return { key: 'moved-to-queue', change: moved };
    case 'resolve':
      return { key: 'handoff-resolved', change: ended };
    case 'return':
      return { key: 'returned-to-assistant', change: ended };
    case 'abandon':
      return { change: ended };
    case 'time-out':
      return {
        'keep-waiting': { key: 'still-waiting' as const },
        move: { key: 'moved-to-queue' as const, change: moved },
        'return-to-ai': {
          key: 'nobody-free' as const,
          change: { ...ended, ...(command.asked && { asked: command.asked }) },
        },
      }[command.past.action];
    case 'queue':
    case 'offer':
      return undefined;
  }
}
