import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../i18n/translate.ts';
import { ErrorState } from './error-state.tsx';
import { messages } from './messages.ts';
import { Skeleton } from './skeleton.tsx';

export interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** In the middle of a sentence: "the queues". */
  readonly what: string;
  /** What nobody need worry about while it cannot be read. */
  readonly safe?: string;
  /** Around the skeleton, where the page does not inset it. */
  readonly loadingClassName?: string | undefined;
  readonly children: (data: T) => ReactNode;
}

/** What came, once it came. What is there already stays in sight when reading it again fails. */
export function Loaded<T>({ query, what, safe = t(messages.savedIsSafe), loadingClassName, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <ErrorState
        error={query.error}
        title={t(messages.couldNotRead, { what })}
        safe={safe}
        onRetry={() => void query.refetch()}
      />
    );
  return (
    <div className={loadingClassName}>
      <Skeleton label={t(messages.reading, { what })} />
    </div>
  );
}
