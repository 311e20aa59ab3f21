import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { toastError } from '../../../ui/toast.tsx';
import styles from './export-button.module.css';
import { downloadWorkflow } from './export-file.ts';
import { messages } from './messages.ts';

/** Keeps the draft of a workflow as a file. */
export function ExportButton({ workflow: { id, name } }: { readonly workflow: WorkflowSummary }) {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => queries.fetchQuery(queryOf('readWorkflow', { params: { workflowId: id } })),
    onSuccess: ({ document }) => downloadWorkflow(document),
    onError: (error) => toastError(t(messages.exportFailed, { name }), error),
  });
  return (
    <span className={styles.above}>
      <IconButton
        icon={Download}
        label={t(messages.export, { name })}
        size="small"
        placement="left"
        isPending={isPending}
        onPress={() => mutate()}
      />
    </span>
  );
}
