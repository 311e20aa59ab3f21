import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../app/shell-route.tsx';

interface SignInSearch {
  /** Where to go afterwards. */
  readonly returnTo?: string;
  /** Came here by signing out: wait for a press instead of going straight back in. */
  readonly out?: true;
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): SignInSearch => ({
    ...(typeof search.returnTo === 'string' && { returnTo: search.returnTo }),
    ...(search.out === true && { out: true as const }),
  }),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  loader: async () => {
    const { finish } = await import('./oidc.ts');
    const returnTo = await finish(window.location.href);
    throw redirect({ href: returnTo, replace: true });
  },
  pendingComponent: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SigningIn'),
  errorComponent: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInFailed'),
});

export const signInRoutes = [signInRoute, signedInRoute] as const;
