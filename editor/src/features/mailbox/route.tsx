import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { appConfig } from '../../app/config.ts';
import { shellRoute } from '../../app/shell-route.tsx';
import { type MailboxSearch, toMailboxSearch } from './search.ts';

const mailboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mailbox',
  validateSearch: (search): MailboxSearch => toMailboxSearch(search),
  beforeLoad: () => {
    // Only the local host keeps what it would have sent.
    if (!appConfig().local) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./page.tsx'), 'MailboxPage'),
});

export const mailboxRoutes = [mailboxRoute] as const;
