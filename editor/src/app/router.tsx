import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { inboxRoutes } from '../features/inbox/route.tsx';
import { mailboxRoutes } from '../features/mailbox/route.tsx';
import { settingsRoutes } from '../features/settings/route.tsx';
import { signInRoutes } from '../features/sign-in/route.tsx';
import { tryItRoutes, tryItVisitorRoutes } from '../features/try-it/route.tsx';
import { workflowsRoutes } from '../features/workflows/route.tsx';
import { t } from '../i18n/translate.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { messages } from './messages.ts';
import { currentSession, hasRole } from './session.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { rootRoute, shellRoute } from './shell-route.tsx';

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    const person = currentSession()?.person;
    // Whoever answers customers, and does nothing else here, starts where customers wait.
    const isAgentOnly = person !== undefined && hasRole(person, 'agent') && !hasRole(person, 'editor');
    throw redirect({ to: isAgentOnly ? '/inbox' : '/workflows', replace: true });
  },
});

const unknownRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFound });

/** Every component in every state, to look at while building. In a release it needs `?gallery` and has no link. */
const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ui',
  validateSearch: (search): { gallery?: true } => ('gallery' in search ? { gallery: true } : {}),
  beforeLoad: ({ search }) => {
    if (!import.meta.env.DEV && search.gallery !== true) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../ui/gallery/gallery.tsx'), 'Gallery'),
});

const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  ...tryItVisitorRoutes,
  galleryRoute,
  shellRoute.addChildren([
    homeRoute,
    ...workflowsRoutes,
    ...inboxRoutes,
    ...tryItRoutes,
    ...mailboxRoutes,
    ...settingsRoutes,
    unknownRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => <Skeleton label={t(messages.openingPage)} />,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
