import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { Root } from './root.tsx';
import { currentSession, type Role, useSessionState } from './session.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may see this page, beside admins. Without it, everybody who is signed in. */
    needs?: readonly Role[];
  }
}

export const rootRoute = createRootRoute({ component: Root, errorComponent: ErrorPage, notFoundComponent: NotFound });

/** The parent of every page behind sign-in: a feature says `getParentRoute: () => shellRoute`. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  errorComponent: ErrorPage,
  beforeLoad: ({ location }) => {
    // An expired session keeps its page: the shell asks to sign in again on top of it.
    if (currentSession() !== undefined || useSessionState.getState().ended === 'expired') return;
    throw redirect({ to: '/sign-in', search: { returnTo: location.href } });
  },
});
