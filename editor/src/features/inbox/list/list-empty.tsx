import { Coffee, FolderCheck, Headset, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InboxView } from '../../../../../shared/api/agent-operations.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IconType } from '../../../ui/icon.tsx';

const words: Readonly<Record<InboxView, { readonly icon: IconType; readonly title: string; readonly text: string }>> = {
  waiting: {
    icon: Coffee,
    title: 'Nobody is waiting',
    text: 'Customers who need a person appear here by themselves, the most urgent first.',
  },
  mine: {
    icon: Headset,
    title: 'You are talking to nobody',
    text: 'Accept somebody who waits, and the conversation moves here.',
  },
  others: {
    icon: Users,
    title: 'Nobody else is talking to a customer',
    text: 'Conversations of your colleagues show up here, to read and to learn from.',
  },
  done: {
    icon: FolderCheck,
    title: 'Nothing was closed in the last days',
    text: 'What was resolved, given back to the AI or left by the customer is kept here for a week.',
  },
};

interface ListEmptyProps {
  readonly view: InboxView;
  readonly isFiltered: boolean;
  /** The way out of a filter. */
  readonly children: ReactNode;
}

export function ListEmpty({ view, isFiltered, children }: ListEmptyProps) {
  const { icon, title, text } = words[view];
  const next =
    view === 'mine' ? (
      <ButtonLink to="/inbox" search={{}}>
        See who is waiting
      </ButtonLink>
    ) : view === 'waiting' ? (
      <ButtonLink to="/try" target="_blank">
        Try it as a customer
      </ButtonLink>
    ) : undefined;
  return (
    <EmptyState icon={icon} title={isFiltered ? `${title} in this queue` : title} action={isFiltered ? children : next}>
      <p>{text}</p>
    </EmptyState>
  );
}
