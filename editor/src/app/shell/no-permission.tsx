import { LockKeyhole } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../page-title.ts';
import { type Role, useSession } from '../session.ts';
import { roleList } from './role-words.ts';

export function NoPermission({ needs }: { readonly needs: readonly Role[] }) {
  const person = useSession();
  usePageTitle('No access');
  return (
    <EmptyState
      icon={LockKeyhole}
      title="This page is not open to you"
      titleLevel={1}
      action={<ButtonLink to="/">Go to the start</ButtonLink>}
    >
      <p>
        It needs the role {roleList(['admin', ...needs])}. You are signed in as {person.name}, with{' '}
        {person.roles.length === 0 ? 'no role' : `the role ${roleList(person.roles)}`}. An admin can change that.
      </p>
    </EmptyState>
  );
}
