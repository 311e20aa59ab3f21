import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
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
export function Loaded<T>({
  query,
  what,
  safe = 'What was saved is safe, and customers are not affected.',
  loadingClassName,
  children,
}: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <ErrorState
        error={query.error}
        title={`We could not read ${what}`}
        safe={safe}
        onRetry={() => void query.refetch()}
      />
    );
  return (
    <div className={loadingClassName}>
      <Skeleton label={`Reading ${what}`} />
    </div>
  );
}
