import type { UseQueryResult } from '@tanstack/react-query';
import { ButtonLink } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { HandoffList as Answer } from '../data/use-handoffs.ts';
import { viewWords } from '../words.ts';
import { HandoffList } from './handoff-list.tsx';
import { ListEmpty } from './list-empty.tsx';
import styles from './list-pane.module.css';
import type { ListPaneProps } from './list-pane.tsx';

interface ListContentProps extends ListPaneProps {
  readonly answer: UseQueryResult<Answer>;
}

/** What the server gives at most for one list; beyond it, the oldest are not in it. */
const listLimit = 500;

export function ListContent({ view, queueId, answer, ...list }: ListContentProps) {
  if (answer.data === undefined && answer.isError)
    return (
      <ErrorState
        error={answer.error}
        title="The list could not be read"
        safe="Nobody has lost their place in line."
        onRetry={() => void answer.refetch()}
        isCompact
      />
    );
  if (answer.data === undefined || answer.isPlaceholderData)
    return (
      <div className={styles.reading}>
        <Skeleton label="Reading the list" lines={8} />
      </div>
    );
  const { handoffs } = answer.data;
  if (handoffs.length === 0)
    return (
      <ListEmpty view={view} isFiltered={queueId !== undefined}>
        {queueId !== undefined && (
          <ButtonLink to="/inbox" search={view === 'waiting' ? {} : { view }}>
            Show all queues
          </ButtonLink>
        )}
      </ListEmpty>
    );
  return (
    <>
      {handoffs.length >= listLimit && (
        <p className={styles.note}>These are the first {handoffs.length}. Choose a queue to see fewer.</p>
      )}
      <HandoffList label={`${viewWords[view]}: ${handoffs.length}`} handoffs={handoffs} {...list} />
    </>
  );
}
