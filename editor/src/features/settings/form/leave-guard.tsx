import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

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
      title="Leave without saving?"
      isOpen={isBlocked}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      confirmLabel="Leave"
      isDanger
    >
      Your changes to {what} are not saved yet, and will be gone.
    </ConfirmDialog>
  );
}
