import { MousePointerClick } from 'lucide-react';
import { t, tRich } from '../../i18n/translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { DetailsPane } from './details/details-pane.tsx';
import { messages } from './messages.ts';
import styles from './page.module.css';
import { ThreadPane } from './thread/thread-pane.tsx';
import { useDetailsOpen } from './use-details-open.ts';

interface WideHandoffProps {
  readonly handoffId: string | undefined;
  readonly onAccepted: (handoffId: string) => void;
}

/** Thread and details beside each other. */
export function WideHandoff({ handoffId, onAccepted }: WideHandoffProps) {
  const [areDetailsOpen, setDetailsOpen] = useDetailsOpen();
  if (handoffId === undefined)
    return (
      <EmptyState icon={MousePointerClick} title={t(messages.chooseCustomer)}>
        <p>
          {tRich(messages.chooseWords, {
            next: <KeyHint keys="j" isSpoken />,
            previous: <KeyHint keys="k" isSpoken />,
            enter: <KeyHint keys="enter" isSpoken />,
          })}
        </p>
      </EmptyState>
    );
  return (
    <ThreadPane
      handoffId={handoffId}
      areDetailsOpen={areDetailsOpen}
      onDetails={setDetailsOpen}
      onBack={undefined}
      onAccepted={() => onAccepted(handoffId)}
      details={
        areDetailsOpen && (
          <aside className={styles.details} aria-label={t(messages.details)}>
            <DetailsPane handoffId={handoffId} onClose={() => setDetailsOpen(false)} />
          </aside>
        )
      }
    />
  );
}
