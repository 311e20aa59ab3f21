import { Bot, Check, CornerUpRight, Hand, MessageSquareReply, ScanSearch, StickyNote } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useCommands } from '../../../app/commands/commands.ts';
import { useSession } from '../../../app/session.ts';
import { toast } from '../../../ui/toast.tsx';
import { isOver, isWaiting } from '../words.ts';
import { openDialog } from './dialog-store.ts';

interface ThreadCommands {
  readonly handoff: Handoff;
  readonly onAccept: () => void;
  readonly onReply: () => void;
}

const group = 'Inbox';

/** All keys of an open handoff. What cannot be done now says why instead of staying silent. */
export function useThreadCommands({ handoff, onAccept, onReply }: ThreadCommands): void {
  const me = useSession();
  const whenMine = (act: () => void) => (): void => {
    if (handoff.state === 'accepted' && handoff.agentId === me.id) act();
    else toast(whyNot(handoff), { meaning: 'information' });
  };
  useCommands([
    {
      id: 'inbox.accept',
      label: 'Accept the customer',
      group,
      keys: 'a',
      icon: Hand,
      run: () => (isWaiting(handoff) ? onAccept() : toast(whyNot(handoff), { meaning: 'information' })),
    },
    { id: 'inbox.reply', label: 'Reply', group, keys: 'r', icon: MessageSquareReply, run: whenMine(onReply) },
    { id: 'inbox.note', label: 'Add a note', group, keys: 'n', icon: StickyNote, run: () => openDialog('note') },
    {
      id: 'inbox.transfer',
      label: 'Transfer to another queue',
      group,
      keys: 't',
      icon: CornerUpRight,
      run: whenMine(() => openDialog('transfer')),
    },
    {
      id: 'inbox.resolve',
      label: 'Resolve',
      group,
      keys: 'e',
      icon: Check,
      run: whenMine(() => openDialog('resolve')),
    },
    {
      id: 'inbox.return',
      label: 'Give back to the AI',
      group,
      keys: 'b',
      icon: Bot,
      run: whenMine(() => openDialog('return')),
    },
    {
      id: 'inbox.explain',
      label: 'Show why this was decided',
      group,
      keys: 'w',
      icon: ScanSearch,
      run: () => openDialog('explain'),
    },
  ]);
}

function whyNot(handoff: Handoff): string {
  if (isWaiting(handoff)) return 'Accept this customer first';
  if (isOver(handoff)) return 'This handover is over';
  return `${handoff.agentName ?? 'Somebody else'} is talking to this customer`;
}
