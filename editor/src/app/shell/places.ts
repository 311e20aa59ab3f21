import { Inbox, MailSearch, MessagesSquare, Settings, Workflow } from 'lucide-react';
import type { IconType } from '../../ui/icon.tsx';
import type { Role } from '../session.ts';
import type { WaitingPlace } from '../waiting-counts.ts';

export interface Place {
  readonly to: '/workflows' | '/inbox' | '/try-it' | '/mailbox' | '/settings';
  readonly label: string;
  /** For the bottom bar, where there is room for one short word. */
  readonly shortLabel?: string;
  readonly icon: IconType;
  readonly keys: string;
  /** Who sees it, beside admins; everybody where left out. */
  readonly needs?: readonly Role[];
  readonly waiting?: WaitingPlace;
  readonly isLocalOnly?: true;
}

export const places: readonly Place[] = [
  { to: '/workflows', label: 'Workflows', icon: Workflow, keys: 'g w', waiting: 'workflows' },
  { to: '/inbox', label: 'Inbox', icon: Inbox, keys: 'g i', needs: ['agent'], waiting: 'inbox' },
  { to: '/try-it', label: 'Try it', icon: MessagesSquare, keys: 'g t' },
  {
    to: '/mailbox',
    label: 'Mailbox & calls',
    shortLabel: 'Mailbox',
    icon: MailSearch,
    keys: 'g m',
    waiting: 'mailbox',
    isLocalOnly: true,
  },
  { to: '/settings', label: 'Settings', icon: Settings, keys: 'g s' },
];
