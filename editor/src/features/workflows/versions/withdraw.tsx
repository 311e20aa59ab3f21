import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PowerOff } from 'lucide-react';
import { useState } from 'react';
import { call, keyOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { useDocument } from '../document/editor-context.ts';
import { messages } from './messages.ts';

interface WithdrawProps {
  readonly workflowId: string;
  /** The one that is live. */
  readonly version: number;
}

/** Ends what a workflow decides. Asked about first: unlike another version, nothing comes in its place. */
export function Withdraw({ workflowId, version }: WithdrawProps) {
  const { name } = useDocument();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync } = useMutation({
    mutationFn: () => call('withdrawWorkflow', { params: { workflowId }, body: { version } }),
    onSuccess: () => toast(t(messages.withdrawn, { name })),
    onError: (error) => toastError(t(messages.notWithdrawn), error),
    onSettled: () => {
      for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
  return (
    <>
      <Button size="small" variant="quiet" icon={PowerOff} onPress={() => setAsked(true)}>
        {t(messages.withdraw)}
      </Button>
      <ConfirmDialog
        title={t(messages.withdrawTitle, { name })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => mutateAsync()}
        confirmLabel={t(messages.withdraw)}
        isDanger
      >
        {t(messages.withdrawWords)}
      </ConfirmDialog>
    </>
  );
}
