import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, keyOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { toast, toastError } from '../../../ui/toast.tsx';
import { messages } from './messages.ts';

/**
 * Puts an earlier version live again. Without a question before it, since that costs time when something is wrong with
 * what is live, and another press brings back what was live.
 */
export function useMakeLive(workflowId: string) {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ version }: { readonly version: number; readonly instead: number | undefined }) =>
      call('rollBackWorkflow', { params: { workflowId }, body: { version } }),
    onSuccess: ({ version }, { instead }) => {
      toast(t(messages.isLiveAgain, { version }), {
        detail: t(messages.decidesSoon),
        ...(instead !== undefined && {
          action: {
            label: t(messages.backTo, { version: instead }),
            onAction: () => mutate({ version: instead, instead: version }),
          },
        }),
      });
      for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
    onError: (error, { version }) => toastError(t(messages.notLive, { version }), error),
  });
  return { makeLive: mutate, isPending };
}
