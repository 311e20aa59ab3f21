import { type ReactNode, useEffect, useRef } from 'react';
import { isApiProblem } from '../../../app/api-problem.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { SaveState } from '../../../ui/save-state.tsx';
import { focusFirstInvalid } from './focus-first-invalid.ts';
import styles from './form-dialog.module.css';
import { errorsElsewhere } from './form-errors.ts';
import { messages } from './messages.ts';
import { saveStateOf } from './use-save.ts';

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly saveLabel: string;
  /** Differs from what is saved; something new always does. */
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly error: Error | null;
  /** Fields of the form; the server's complaints about any other are shown above it. */
  readonly fields: readonly string[];
  /** Some field is marked as wrong. */
  readonly hasErrors: boolean;
  readonly children: ReactNode;
}

/** A form over the page. It stays open until the server has taken it; Enter saves. */
export function FormDialog({
  title,
  onClose,
  onSave,
  saveLabel,
  isDirty,
  isSaving,
  error,
  fields,
  hasErrors,
  children,
}: FormDialogProps) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (hasErrors) focusFirstInvalid(element.current);
  }, [hasErrors]);
  const state = saveStateOf({ isSaving, hasFailed: error !== null || hasErrors, isDirty });
  return (
    <Dialog
      title={title}
      isOpen
      isFirm
      onClose={onClose}
      footer={
        <>
          <span className={styles.state}>
            <SaveState state={state} />
          </span>
          <span className={styles.buttons}>
            <Button onPress={onClose}>{t(ui.cancel)}</Button>
            {/* Not `isPending`: React Aria announces that by the id of the button, which is gone once the dialog closes. */}
            <Button variant="primary" type="submit" form="settings-form">
              {saveLabel}
            </Button>
          </span>
        </>
      }
    >
      <form
        ref={element}
        id="settings-form"
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) onSave();
        }}
      >
        <FormProblem error={error} fields={fields} />
        {children}
      </form>
    </Dialog>
  );
}

/** A failure that no field explains. */
export function FormProblem({ error, fields }: { readonly error: Error | null; readonly fields: readonly string[] }) {
  if (error === null) return null;
  const problems = isApiProblem(error) ? error.errors : [];
  const elsewhere = errorsElsewhere(problems, fields);
  if (problems.length > 0 && elsewhere.length === 0) return null;
  return (
    <Banner meaning="problem" title={t(messages.notSaved)}>
      {elsewhere.length > 0 ? elsewhere.map((line) => <p key={line}>{line}</p>) : <p>{explain(error)}</p>}
      <p>{t(messages.stillHere)}</p>
      <RequestId error={error} />
    </Banner>
  );
}
