import { Bot, Check, CornerUpRight, Hand, MessageSquareReply, ScanSearch, StickyNote } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useCommands } from '../../../app/commands/commands.ts';
import { messages as app } from '../../../app/messages.ts';
import { useSession } from '../../../app/session.ts';
import { t } from '../../../i18n/translate.ts';
import { toast } from '../../../ui/toast.tsx';
import { messages as inbox } from '../messages.ts';
import { isOver, isWaiting } from '../words.ts';
import { openDialog } from './dialog-store.ts';
import { messages } from './messages.ts';

interface ThreadCommands {
  readonly handoff: Handoff;
  readonly onAccept: () => void;
  readonly onReply: () => void;
}

/** All keys of an open handoff. What cannot be done now says why instead of staying silent. */
export function useThreadCommands({ handoff, onAccept, onReply }: ThreadCommands): void {
  const me = useSession();
  const whenMine = (act: () => void) => (): void => {
    if (handoff.state === 'accepted' && handoff.agentId === me.id) act();
    else toast(whyNot(handoff), { meaning: 'information' });
  };
  const group = t(app.inbox);
  useCommands([
    {
      id: 'inbox.accept',
      label: t(messages.acceptCustomer),
      group,
      keys: 'a',
      icon: Hand,
      run: () => (isWaiting(handoff) ? onAccept() : toast(whyNot(handoff), { meaning: 'information' })),
    },
    { id: 'inbox.reply', label: t(messages.reply), group, keys: 'r', icon: MessageSquareReply, run: whenMine(onReply) },
    { id: 'inbox.note', label: t(inbox.addNote), group, keys: 'n', icon: StickyNote, run: () => openDialog('note') },
    {
      id: 'inbox.transfer',
      label: t(messages.transferToQueue),
      group,
      keys: 't',
      icon: CornerUpRight,
      run: whenMine(() => openDialog('transfer')),
    },
    {
      id: 'inbox.resolve',
      label: t(messages.resolve),
      group,
      keys: 'e',
      icon: Check,
      run: whenMine(() => openDialog('resolve')),
    },
    {
      id: 'inbox.return',
      label: t(inbox.giveBack),
      group,
      keys: 'b',
      icon: Bot,
      run: whenMine(() => openDialog('return')),
    },
    {
      id: 'inbox.explain',
      label: t(messages.showWhy),
      group,
      keys: 'w',
      icon: ScanSearch,
      run: () => openDialog('explain'),
    },
  ]);
}

function whyNot(handoff: Handoff): string {
  if (isWaiting(handoff)) return t(messages.acceptFirst);
  if (isOver(handoff)) return t(messages.isOver);
  return t(messages.isTalking, { name: handoff.agentName ?? t(inbox.somebodyElse) });
}
