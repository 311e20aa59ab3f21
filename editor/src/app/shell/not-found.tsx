import { MapPinOff } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { messages } from '../messages.ts';
import { usePageTitle } from '../page-title.ts';

export function NotFound() {
  usePageTitle(t(messages.notFound));
  return (
    <EmptyState
      icon={MapPinOff}
      title={t(messages.notFoundTitle)}
      titleLevel={1}
      action={<ButtonLink to="/">{t(messages.toStart)}</ButtonLink>}
    >
      <p>{t(messages.notFoundWords)}</p>
    </EmptyState>
  );
}
