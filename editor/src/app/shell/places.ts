import { Inbox, MailSearch, MessagesSquare, Settings, Workflow } from 'lucide-react';
import type { Message } from '../../i18n/messages.ts';
import type { IconType } from '../../ui/icon.tsx';
import { messages } from '../messages.ts';
import type { Role } from '../session.ts';
import type { WaitingPlace } from '../waiting-counts.ts';

export interface Place {
  readonly to: '/workflows' | '/inbox' | '/try-it' | '/mailbox' | '/settings';
  readonly label: Message;
  /** For the bottom bar, where there is room for one short word. */
  readonly shortLabel?: Message;
  readonly icon: IconType;
  readonly keys: string;
  /** Who sees it, beside admins; everybody where left out. */
  readonly needs?: readonly Role[];
  readonly waiting?: WaitingPlace;
  readonly isLocalOnly?: true;
}

export const places: readonly Place[] = [
  { to: '/workflows', label: messages.workflows, icon: Workflow, keys: 'g w', waiting: 'workflows' },
  {
    to: '/inbox',
    label: messages.inbox,
    shortLabel: messages.inboxShort,
    icon: Inbox,
    keys: 'g i',
    needs: ['agent'],
    waiting: 'inbox',
  },
  { to: '/try-it', label: messages.tryIt, shortLabel: messages.tryItShort, icon: MessagesSquare, keys: 'g t' },
  {
    to: '/mailbox',
    label: messages.mailbox,
    shortLabel: messages.mailboxShort,
    icon: MailSearch,
    keys: 'g m',
    waiting: 'mailbox',
    isLocalOnly: true,
  },
  { to: '/settings', label: messages.settings, shortLabel: messages.settingsShort, icon: Settings, keys: 'g s' },
];
