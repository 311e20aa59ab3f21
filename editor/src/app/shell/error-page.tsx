import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { messages } from '../messages.ts';
import { usePageTitle } from '../page-title.ts';

/** In place of a page that broke; the rail stays, so there is a way out. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  usePageTitle(t(messages.wrong));
  useEffect(() => console.error(error), [error]);
  return (
    <ErrorState
      error={error}
      title={t(messages.wrongTitle)}
      titleLevel={1}
      safe={t(messages.wrongSafe)}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    >
      <Button variant="quiet" onPress={() => window.location.reload()}>
        {t(messages.reload)}
      </Button>
    </ErrorState>
  );
}
