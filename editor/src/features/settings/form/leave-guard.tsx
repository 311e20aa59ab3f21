import { useBlocker } from '@tanstack/react-router';
import { t } from '../../../i18n/translate.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { messages } from './messages.ts';

interface LeaveGuardProps {
  readonly isDirty: boolean;
  /** In the middle of a sentence: "these hours". */
  readonly what: string;
}

/** Asks before a page with unsaved changes is left. */
export function LeaveGuard({ isDirty, what }: LeaveGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  const isBlocked = blocker.status === 'blocked';
  return (
    <ConfirmDialog
      title={t(messages.leave)}
      isOpen={isBlocked}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      confirmLabel={t(messages.leaveConfirm)}
      isDanger
    >
      {t(messages.leaveWords, { what })}
    </ConfirmDialog>
  );
}
