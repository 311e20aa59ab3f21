import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain } from '../../../ui/error-state.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import styles from './action-form.module.css';
import { messages } from './messages.ts';

interface ActionFormProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a few fields. Ctrl+Enter sends from any of them; what was typed is still there after a failure. */
export function ActionForm({ title, submitLabel, error, isPending, onSubmit, onClose, children }: ActionFormProps) {
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isPending) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isPending) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(ui.cancel)}</Button>
          <Button type="submit" form={id} variant="primary">
            {/* Not `isPending`: its announcement would point at a button that is gone when it is read out. */}
            {isPending ? t(messages.oneMoment) : submitLabel}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        {error !== null && error !== undefined && (
          <Banner meaning="problem" title={t(messages.notSavedTitle)}>
            {t(messages.notSavedWords, { why: explain(error) })}
          </Banner>
        )}
        {children}
      </form>
    </Dialog>
  );
}
