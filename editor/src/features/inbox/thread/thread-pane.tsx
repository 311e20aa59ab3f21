import type { ReactNode } from 'react';
import { isApiProblem } from '../../../app/api-problem.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { usePacket } from '../data/use-packet.ts';
import { messages as inbox } from '../messages.ts';
import { messages } from './messages.ts';
import { OpenHandoff } from './open-handoff.tsx';
import styles from './thread-pane.module.css';

export interface ThreadPaneProps {
  readonly handoffId: string;
  /** Whether the details have a view or a column; the button that opens them belongs to the header. */
  readonly areDetailsOpen: boolean;
  readonly onDetails: (isOpen: boolean) => void;
  readonly onBack: (() => void) | undefined;
  /** Beside the messages, where there is room. */
  readonly details?: ReactNode;
  /** After this person accepted: the customer is theirs now. */
  readonly onAccepted: () => void;
}

/** One customer: what was said, what is known, and what can be done. */
export function ThreadPane(props: ThreadPaneProps) {
  const { handoffId, onBack } = props;
  const packet = usePacket(handoffId);
  if (packet.data !== undefined) return <OpenHandoff key={handoffId} packet={packet.data} {...props} />;
  if (packet.isError)
    return (
      <Frame onBack={onBack}>
        <ErrorState
          error={packet.error}
          title={t(isApiProblem(packet.error, 404) ? messages.noSuch : messages.readFailed)}
          {...(!isApiProblem(packet.error, 404) && {
            safe: t(messages.placeIsSafe),
            onRetry: () => void packet.refetch(),
          })}
        />
      </Frame>
    );
  return (
    <Frame onBack={onBack}>
      <div className={styles.reading}>
        <Skeleton label={t(messages.reading)} lines={9} shape="text" />
      </div>
    </Frame>
  );
}

function Frame({ onBack, children }: { readonly onBack: (() => void) | undefined; readonly children: ReactNode }) {
  return (
    <div className={styles.pane}>
      {onBack && (
        <div className={styles.back}>
          <Button variant="quiet" size="small" onPress={onBack}>
            {t(inbox.backToList)}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}
