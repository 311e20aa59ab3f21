import { CloudOff, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { isApiProblem } from '../app/api-problem.ts';
import { t, tRich } from '../i18n/translate.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import styles from './error-state.module.css';
import { messages } from './messages.ts';

export interface ErrorStateProps {
  readonly error: unknown;
  /** What was being done: "The inbox could not be read". */
  readonly title: string;
  readonly titleLevel?: 1 | 2 | 3;
  /** What did not suffer: "Nothing that you wrote is lost." */
  readonly safe?: string;
  readonly onRetry?: () => void;
  readonly isCompact?: boolean;
  readonly children?: ReactNode;
}

/** In place of a page or a list that failed: what happened, what is safe, what to do, and the id to quote. */
export function ErrorState({
  error,
  title,
  titleLevel = 2,
  safe,
  onRetry,
  isCompact = false,
  children,
}: ErrorStateProps) {
  return (
    <div role="alert">
      <EmptyState
        icon={CloudOff}
        title={title}
        titleLevel={titleLevel}
        isCompact={isCompact}
        action={
          (onRetry || children) && (
            <>
              {onRetry && (
                <Button icon={RotateCw} onPress={onRetry}>
                  {t(messages.tryAgain)}
                </Button>
              )}
              {children}
            </>
          )
        }
      >
        <p>
          {explain(error)} {safe}
        </p>
        <RequestId error={error} />
      </EmptyState>
    </div>
  );
}

/** What a person can make use of; the rest of an unknown error belongs in the console. */
export function explain(error: unknown): string {
  if (isApiProblem(error)) return error.detail ?? `${error.title}.`;
  return t(messages.unexpected);
}

/** Lets support find the very request in the log. */
export function RequestId({ error }: { error: unknown }) {
  if (!isApiProblem(error) || error.requestId === undefined) return null;
  return <p className={styles.id}>{tRich(messages.request, { id: <code>{error.requestId}</code> })}</p>;
}
