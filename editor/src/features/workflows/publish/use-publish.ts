import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { call, keyOf, queryOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { t } from '../../../i18n/translate.ts';
import { plannedTime } from '../../../ui/time-text.ts';
import { toast } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { conflictFrom } from '../saving/conflict.ts';
import { useSaver } from '../saving/saver-context.ts';
import { messages } from './messages.ts';

/** Saved first: the server publishes the draft that it has. Then checked, and compared with what is live. */
export function useReview(workflowId: string, live: number | undefined) {
  const editor = useEditor();
  const saver = useSaver();
  const { mutate, ...review } = useMutation({
    mutationFn: async () => {
      if (!(await saver.flush())) throw saver.store.getState().error ?? new Error(t(messages.couldNotSave));
      const params = { workflowId };
      const [check, comparison, draft] = await Promise.all([
        call('checkWorkflow', { params, body: { document: editor.document() } }),
        live === undefined ? undefined : call('compareWorkflow', { params, query: { from: live, to: 'draft' } }),
        call('readWorkflow', { params }),
      ]);
      return { ...check, comparison, editors: draft.editors };
    },
  });
  useEffect(() => mutate(), [mutate]);
  return review;
}

export const useNeedsApproval = (): boolean => useQuery(queryOf('readPublishing')).data?.secondPerson === true;

export interface Release {
  readonly note: string;
  /** Absent: at once. */
  readonly publishAtMs?: number;
}

/** Publishes now; or plans to, where a time is given or a second person must approve. */
export function usePublish(workflowId: string, needsApproval: boolean, onDone: () => void) {
  const saver = useSaver();
  const queries = useQueryClient();
  const params = { workflowId };
  return useMutation({
    mutationFn: async (wanted: Release) => {
      const body = { revision: saver.store.getState().revision, ...wanted };
      if (needsApproval || wanted.publishAtMs !== undefined) await call('planRelease', { params, body });
      else return (await call('publishWorkflow', { params, body })).version;
      return undefined;
    },
    onSuccess: (version, { publishAtMs }) => {
      if (version !== undefined) toast(t(messages.isLive, { version }), { detail: t(messages.decides) });
      else if (needsApproval) toast(t(messages.sentForApproval), { detail: t(messages.sentWords) });
      else toast(t(messages.planned), { detail: t(messages.plannedWords, { time: plannedTime(publishAtMs ?? 0) }) });
      for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
      onDone();
    },
    onError: (error) => {
      const conflict = conflictFrom(error);
      if (!conflict) return;
      // Nobody should publish what they have not seen: the newer draft is read, and the person looks first.
      void queries.invalidateQueries({ queryKey: keyOf('readWorkflow', { params }) });
      toast(t(messages.notPublished), {
        meaning: 'escalate',
        detail: t(messages.savedSince, { name: conflict.editedBy }),
      });
      onDone();
    },
  });
}

/** A 422 brings every problem with it. */
export function problemsIn(error: unknown): readonly Problem[] | undefined {
  if (!isApiProblem(error, 422)) return undefined;
  const { problems } = error.body;
  return Array.isArray(problems) ? (problems as Problem[]) : undefined;
}
