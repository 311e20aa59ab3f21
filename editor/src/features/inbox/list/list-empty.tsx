import { Coffee, FolderCheck, Headset, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InboxView } from '../../../../../shared/api/agent-operations.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IconType } from '../../../ui/icon.tsx';
import { messages } from './messages.ts';

interface Words {
  readonly icon: IconType;
  readonly title: Message;
  /** Where the list shows one queue alone. */
  readonly titleHere: Message;
  readonly text: Message;
}

const words: Readonly<Record<InboxView, Words>> = {
  waiting: {
    icon: Coffee,
    title: messages.noneWaiting,
    titleHere: messages.noneWaitingHere,
    text: messages.noneWaitingWords,
  },
  mine: { icon: Headset, title: messages.noneMine, titleHere: messages.noneMineHere, text: messages.noneMineWords },
  others: {
    icon: Users,
    title: messages.noneOthers,
    titleHere: messages.noneOthersHere,
    text: messages.noneOthersWords,
  },
  done: { icon: FolderCheck, title: messages.noneDone, titleHere: messages.noneDoneHere, text: messages.noneDoneWords },
};

interface ListEmptyProps {
  readonly view: InboxView;
  readonly isFiltered: boolean;
  /** The way out of a filter. */
  readonly children: ReactNode;
}

export function ListEmpty({ view, isFiltered, children }: ListEmptyProps) {
  const { icon, title, titleHere, text } = words[view];
  const next =
    view === 'mine' ? (
      <ButtonLink to="/inbox" search={{}}>
        {t(messages.seeWaiting)}
      </ButtonLink>
    ) : view === 'waiting' ? (
      <ButtonLink to="/try" target="_blank">
        {t(messages.tryAsCustomer)}
      </ButtonLink>
    ) : undefined;
  return (
    <EmptyState icon={icon} title={t(isFiltered ? titleHere : title)} action={isFiltered ? children : next}>
      <p>{t(text)}</p>
    </EmptyState>
  );
}
