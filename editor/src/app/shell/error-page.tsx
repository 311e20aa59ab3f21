import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { usePageTitle } from '../page-title.ts';

/** In place of a page that broke; the rail stays, so there is a way out. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  usePageTitle('Something went wrong');
  useEffect(() => console.error(error), [error]);
  return (
    <ErrorState
      error={error}
      title="This page could not be shown"
      titleLevel={1}
      safe="What was saved is safe, and customers are not affected."
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    >
      <Button variant="quiet" onPress={() => window.location.reload()}>
        Reload
      </Button>
    </ErrorState>
  );
}
