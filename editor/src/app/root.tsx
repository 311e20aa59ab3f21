import { Outlet, useRouter } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import type { Language } from '../i18n/languages.ts';
import { intl, useLanguage } from '../i18n/translate.ts';
import { Toasts } from '../ui/toast.tsx';
import { Announcer } from './announcer.tsx';
import { queryClient } from './query-client.ts';

/** Around every page, signed in or not. */
export function Root() {
  const router = useRouter();
  const language = useLanguage();
  useNewLanguage(language);
  return (
    <I18nProvider locale={intl().locale}>
      <RouterProvider navigate={(href) => void router.navigate({ href })}>
        {/* Another language is as another page: nothing that was drawn with the words of the old one stays. */}
        <Fragment key={language}>
          <Outlet />
          <Toasts />
        </Fragment>
        <Announcer />
      </RouterProvider>
    </I18nProvider>
  );
}

/** What had the focus is gone then, and the keyboard must start somewhere; what was asked is asked anew. */
function useNewLanguage(language: Language): void {
  const last = useRef(language);
  useEffect(() => {
    if (last.current !== language) {
      document.getElementById('main')?.focus({ preventScroll: true });
      // Answers hold sentences, too.
      void queryClient.invalidateQueries();
    }
    last.current = language;
  }, [language]);
}
