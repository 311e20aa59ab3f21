import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** In the middle of a sentence: "the queues". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** What came, once it came. What is there already stays in sight when reading it again fails. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <ErrorState
        error={query.error}
        title={`We could not read ${what}`}
        safe="What was saved is safe, and customers are not affected."
        onRetry={() => void query.refetch()}
      />
    );
  return <Skeleton label={`Reading ${what}`} />;
}
