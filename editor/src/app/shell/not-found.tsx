import { MapPinOff } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../page-title.ts';

export function NotFound() {
  usePageTitle('Not found');
  return (
    <EmptyState
      icon={MapPinOff}
      title="There is nothing at this address"
      titleLevel={1}
      action={<ButtonLink to="/">Go to the start</ButtonLink>}
    >
      <p>It may have been renamed or deleted, or a letter of the address is missing.</p>
    </EmptyState>
  );
}
