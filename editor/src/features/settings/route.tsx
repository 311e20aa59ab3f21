import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';
import { type SettingsSearch, toSettingsSearch } from './search.ts';

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  staticData: { needs: ['admin'] },
  validateSearch: (search): SettingsSearch => toSettingsSearch(search),
  component: lazyRouteComponent(() => import('./page.tsx'), 'SettingsPage'),
});

export const settingsRoutes = [settingsRoute] as const;
