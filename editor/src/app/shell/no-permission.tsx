import { LockKeyhole } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { messages } from '../messages.ts';
import { usePageTitle } from '../page-title.ts';
import { type Role, useSession } from '../session.ts';
import { roleList } from './role-words.ts';

export function NoPermission({ needs }: { readonly needs: readonly Role[] }) {
  const person = useSession();
  usePageTitle(t(messages.noAccess));
  return (
    <EmptyState
      icon={LockKeyhole}
      title={t(messages.noAccessTitle)}
      titleLevel={1}
      action={<ButtonLink to="/">{t(messages.toStart)}</ButtonLink>}
    >
      <p>
        {t(messages.noAccessWords, {
          needed: roleList(['admin', ...needs]),
          name: person.name,
          own: person.roles.length === 0 ? 'none' : roleList(person.roles),
        })}
      </p>
    </EmptyState>
  );
}
