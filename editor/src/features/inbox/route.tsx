import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';
import { inboxSearch } from './search.ts';

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox',
  staticData: { needs: ['agent'] },
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./page.tsx'), 'InboxPage'),
});

/** Has no component of its own: the inbox stays as it is while one customer after the other is opened in it. */
const openRoute = createRoute({ getParentRoute: () => inboxRoute, path: '$handoffId' });

export const inboxRoutes = [inboxRoute.addChildren([openRoute])] as const;
