import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import type { WorkflowSearch } from '../route.tsx';

interface NewWorkflow {
  readonly document: WorkflowDocument;
  /** How the editor opens. */
  readonly search?: WorkflowSearch;
}

/** Saves the first draft of a workflow that is not there yet, and opens it. */
export function useCreateWorkflow() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ document }: NewWorkflow) =>
      call('saveWorkflow', { params: { workflowId: document.id }, body: { revision: 0, document } }),
    onSuccess: (draft, { search = {} }) => {
      queries.setQueryData(keyOf('readWorkflow', { params: { workflowId: draft.id } }), draft);
      void queries.invalidateQueries({ queryKey: keyOf('listWorkflows') });
      void navigate({ to: '/workflows/$workflowId', params: { workflowId: draft.id }, search });
    },
  });
}
