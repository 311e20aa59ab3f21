import type { UseQueryResult } from '@tanstack/react-query';
import { t } from '../../../i18n/translate.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { HandoffList as Answer } from '../data/use-handoffs.ts';
import { viewNames } from '../messages.ts';
import { HandoffList } from './handoff-list.tsx';
import { ListEmpty } from './list-empty.tsx';
import styles from './list-pane.module.css';
import type { ListPaneProps } from './list-pane.tsx';
import { messages } from './messages.ts';

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
        title={t(messages.readFailed)}
        safe={t(messages.placesAreSafe)}
        onRetry={() => void answer.refetch()}
        isCompact
      />
    );
  if (answer.data === undefined || answer.isPlaceholderData)
    return (
      <div className={styles.reading}>
        <Skeleton label={t(messages.reading)} lines={8} />
      </div>
    );
  const { handoffs } = answer.data;
  if (handoffs.length === 0)
    return (
      <ListEmpty view={view} isFiltered={queueId !== undefined}>
        {queueId !== undefined && (
          <ButtonLink to="/inbox" search={view === 'waiting' ? {} : { view }}>
            {t(messages.showAllQueues)}
          </ButtonLink>
        )}
      </ListEmpty>
    );
  return (
    <>
      {handoffs.length >= listLimit && (
        <p className={styles.note}>{t(messages.firstOnly, { count: handoffs.length })}</p>
      )}
      <HandoffList label={`${t(viewNames[view])}: ${handoffs.length}`} handoffs={handoffs} {...list} />
    </>
  );
}
