import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, shellRoute } from '../../app/shell-route.tsx';

/** For anybody, signed in or not: a visitor of the organisation's site would not be either. */
const visitorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/try',
  component: lazyRouteComponent(() => import('./visitor-page.tsx'), 'VisitorPage'),
});

/** The same within the app, for staff. */
const staffRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/try-it',
  component: lazyRouteComponent(() => import('./page.tsx'), 'TryItPage'),
});

export const tryItRoutes = [staffRoute] as const;
export const tryItVisitorRoutes = [visitorRoute] as const;
