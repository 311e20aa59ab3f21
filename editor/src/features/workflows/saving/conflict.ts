import { isApiProblem } from '../../../app/api-problem.ts';

/** Who saved in between, as a 409 tells it. */
export interface NewerDraft {
  readonly revision: number;
  readonly editedBy: string;
  readonly editedAtMs: number;
}

/** What a 409 tells of the newer draft; see `saveWorkflow` in the contract. */
export function conflictFrom(error: unknown): NewerDraft | undefined {
  if (!isApiProblem(error, 409)) return undefined;
  const { current } = error.body;
  if (typeof current !== 'object' || current === null || !('revision' in current)) return undefined;
  const { revision, editedBy, editedAtMs } = current as Partial<NewerDraft>;
  if (typeof revision !== 'number' || typeof editedAtMs !== 'number') return undefined;
  return { revision, editedBy: editedBy ?? 'Somebody', editedAtMs };
}
