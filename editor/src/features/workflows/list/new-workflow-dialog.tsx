import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkflowSummary } from '../../../../../shared/api/admin-operations.ts';
import { call, keyOf, queryOf } from '../../../app/api-client.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { newDocument } from '../document/new-document.ts';

interface NewWorkflowDialogProps {
  readonly workflows: readonly WorkflowSummary[];
  readonly onClose: () => void;
}

/** A name is all it takes; the draft begins with a start that hands off to a person. */
export function NewWorkflowDialog({ workflows, onClose }: NewWorkflowDialogProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const { data } = useQuery(queryOf('listQueues'));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const queue = data?.queues.find(({ id }) => id === 'general') ?? data?.queues[0];
      const document = newDocument(name.trim(), new Set(workflows.map(({ id }) => id)), queue?.id);
      return call('saveWorkflow', { params: { workflowId: document.id }, body: { revision: 0, document } });
    },
    onSuccess: (draft) => {
      queries.setQueryData(keyOf('readWorkflow', { params: { workflowId: draft.id } }), draft);
      void queries.invalidateQueries({ queryKey: keyOf('listWorkflows') });
      void navigate({ to: '/workflows/$workflowId', params: { workflowId: draft.id } });
    },
  });
  const create = (): void => {
    if (name.trim() !== '' && !isPending) mutate();
  };
  return (
    <Dialog
      title="New workflow"
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} isDisabled={name.trim() === ''} onPress={create}>
            Create
          </Button>
        </>
      }
    >
      {error && (
        <Banner meaning="problem" title="It was not created">
          <p>{explain(error)}</p>
          <RequestId error={error} />
        </Banner>
      )}
      {/* A form, for Enter: a key handler on the field would keep Escape from the dialog. */}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextField
          label="Name"
          help="It starts as a draft that hands every customer to a person. Nothing is live until you publish."
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
