import { MousePointerClick } from 'lucide-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { DetailsPane } from './details/details-pane.tsx';
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
      <EmptyState icon={MousePointerClick} title="Choose a customer">
        <p>
          The conversation opens here, with why it was handed over, what the AI tried, and what was promised.{' '}
          <KeyHint keys="j" isSpoken /> and <KeyHint keys="k" isSpoken /> walk through the list,{' '}
          <KeyHint keys="enter" isSpoken /> opens.
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
          <aside className={styles.details} aria-label="Details">
            <DetailsPane handoffId={handoffId} onClose={() => setDetailsOpen(false)} />
          </aside>
        )
      }
    />
  );
}
