import { ArrowLeft } from 'lucide-react';
import { usePageTitle } from '../../app/page-title.ts';
import { t } from '../../i18n/translate.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { DetailsPane } from './details/details-pane.tsx';
import { messages } from './messages.ts';
import styles from './page.module.css';
import { ThreadPane } from './thread/thread-pane.tsx';
import { useCustomerName } from './use-inbox-title.ts';

interface NarrowHandoffProps {
  readonly handoffId: string;
  readonly title: string;
  readonly areDetailsOpen: boolean;
  readonly onDetails: (isOpen: boolean) => void;
  readonly onBack: () => void;
  readonly onAccepted: () => void;
}

/** On a small screen thread and details each have the whole page; "back" leads from one to the other. */
export function NarrowHandoff({ title, areDetailsOpen, ...pane }: NarrowHandoffProps) {
  const name = useCustomerName(pane.handoffId);
  usePageTitle(title);
  if (areDetailsOpen)
    return (
      <div className={styles.narrow}>
        <header className={styles.head}>
          <IconButton
            icon={ArrowLeft}
            label={t(messages.backToConversation)}
            placement="bottom"
            onPress={() => pane.onDetails(false)}
          />
          <h1 className={styles.name} dir="auto">
            {name ?? title}
          </h1>
        </header>
        <DetailsPane handoffId={pane.handoffId} />
      </div>
    );
  return (
    <div className={styles.narrow}>
      <ThreadPane areDetailsOpen={false} {...pane} />
    </div>
  );
}
