import { ArrowLeft } from 'lucide-react';
import { usePageTitle } from '../../app/page-title.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { DetailsPane } from './details/details-pane.tsx';
import styles from './page.module.css';
import { ThreadPane } from './thread/thread-pane.tsx';

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
  usePageTitle(title);
  if (areDetailsOpen)
    return (
      <div className={styles.narrow}>
        <header className={styles.head}>
          <IconButton
            icon={ArrowLeft}
            label="Back to the conversation"
            placement="bottom"
            onPress={() => pane.onDetails(false)}
          />
          <h1 className={styles.name} dir="auto">
            {title.replace(' · Inbox', '')}
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
