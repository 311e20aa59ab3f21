import { type ReactNode, useState } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { messages } from './messages.ts';
import { TextField } from './text-field.tsx';

export interface ConfirmDialogProps {
  /** The question: "Publish version 4?" */
  readonly title: string;
  /** What will happen, and what will not. */
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The dialog stays, busy, until this is done; it closes by itself where it succeeds. */
  readonly onConfirm: () => unknown;
  /** A verb: "Publish", "Delete queue". */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  /** Asks to type this first; for what cannot be undone. */
  readonly typed?: string;
  readonly error?: ReactNode;
}

export function ConfirmDialog({
  title,
  children,
  isOpen,
  onClose,
  onConfirm,
  confirmLabel,
  isDanger = false,
  typed,
  error,
}: ConfirmDialogProps) {
  const [isPending, setPending] = useState(false);
  const [words, setWords] = useState('');
  const close = (): void => {
    setWords('');
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setPending(true);
    try {
      await onConfirm();
      close();
    } catch {
      // The owner of the action shows what went wrong, in `error` or as a toast; the dialog stays for another try.
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={close}
      size="small"
      isFirm
      role="alertdialog"
      footer={
        <>
          <Button onPress={close}>{t(messages.cancel)}</Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            isPending={isPending}
            isDisabled={typed !== undefined && words.trim() !== typed}
            onPress={confirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
      {typed !== undefined && (
        <TextField
          label={t(messages.typeToGoOn, { words: typed })}
          value={words}
          onChange={setWords}
          autoComplete="off"
          autoFocus
        />
      )}
      {error}
    </Dialog>
  );
}
