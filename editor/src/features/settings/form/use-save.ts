import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CallInput, type CallResult, call, keyOf, type OperationId } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import type { SaveStateKind } from '../../../ui/save-state.tsx';
import { errorsOf, type FormErrors, noErrors } from './form-errors.ts';

interface Save<Id extends OperationId> {
  readonly save: (input: CallInput<Id>) => Promise<CallResult<Id>>;
  readonly isSaving: boolean;
  readonly error: Error | null;
  /** What the server says about fields. */
  readonly errors: FormErrors;
  /** Forgets the last failure. */
  readonly reset: () => void;
}

/**
 * Saves through the API, and reads what it changes again before it is done. Nothing is shown as saved that is not.
 * @param lists the operations whose answers change with it, beside the audit log
 */
export function useSave<Id extends OperationId>(operationId: Id, lists: readonly OperationId[]): Save<Id> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: CallInput<Id>) =>
      (call as (id: Id, input: CallInput<Id>) => Promise<CallResult<Id>>)(operationId, input),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: keyOf('listAudit') });
      await Promise.all(lists.map((list) => client.invalidateQueries({ queryKey: keyOf(list) })));
    },
  });
  return {
    save: mutation.mutateAsync,
    isSaving: mutation.isPending,
    error: mutation.error,
    errors: isApiProblem(mutation.error) ? errorsOf(mutation.error) : noErrors,
    reset: mutation.reset,
  };
}

/** The state of a form, in the words of `SaveState`. */
export function saveStateOf(form: {
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
  readonly isDirty: boolean;
}): SaveStateKind {
  if (form.isSaving) return 'saving';
  if (form.hasFailed) return 'failed';
  return form.isDirty ? 'unsaved' : 'saved';
}
