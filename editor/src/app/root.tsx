import { Outlet, useRouter } from '@tanstack/react-router';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Toasts } from '../ui/toast.tsx';
import { Announcer } from './announcer.tsx';
import { locale } from './locale.ts';

/** Around every page, signed in or not. */
export function Root() {
  const router = useRouter();
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => void router.navigate({ href })}>
        <Outlet />
        <Toasts />
        <Announcer />
      </RouterProvider>
    </I18nProvider>
  );
}
