import { useState } from 'react';
import { type FormErrors, noErrors } from './form-errors.ts';

interface DraftForm<Draft> {
  readonly draft: Draft;
  /** Changes some fields, and takes back what was said to be wrong with the form before. */
  readonly change: (fields: Partial<Draft>) => void;
  readonly isDirty: boolean;
  readonly errors: FormErrors;
  /** Says what is wrong here, before anything is sent. @returns whether nothing is */
  readonly check: () => boolean;
  /** Begins anew from these values. */
  readonly restart: (draft: Draft) => void;
}

/** A form's values while they are typed. */
export function useDraft<Draft extends object>(
  initial: Draft,
  checkDraft: (draft: Draft) => FormErrors,
): DraftForm<Draft> {
  const [start, setStart] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  return {
    draft,
    errors,
    isDirty: JSON.stringify(draft) !== JSON.stringify(start),
    change: (fields) => {
      setDraft((before) => ({ ...before, ...fields }));
      setErrors(noErrors);
    },
    check: () => {
      const found = checkDraft(draft);
      setErrors(found);
      return Object.keys(found).length === 0;
    },
    restart: (next) => {
      setStart(next);
      setDraft(next);
      setErrors(noErrors);
    },
  };
}
