import { useMutation } from '@tanstack/react-query';
import { call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { toast, toastError } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { toFindings } from '../document/problems.ts';
import { messages } from './messages.ts';
import { useUi } from './ui.ts';

export interface Check {
  readonly run: () => void;
  readonly isPending: boolean;
}

/** Asks the server, which knows queues and hours as they are this moment, and shows what it says. */
export function useCheck(workflowId: string): Check {
  const editor = useEditor();
  const ui = useUi();
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('checkWorkflow', { params: { workflowId }, body: { document: editor.document() } }),
    onSuccess: ({ problems, ruleCount }) => {
      const findings = toFindings(problems, ruleCount);
      editor.store.setState({ findings });
      if (problems.length > 0) ui.setState({ isProblemsOpen: true });
      if (findings.errorCount > 0)
        toast(t(messages.errorsToMend, { count: findings.errorCount }), { meaning: 'problem' });
      else
        toast(t(messages.ready, { count: ruleCount }), {
          ...(problems.length > 0 && { detail: t(messages.warningsToSee, { count: problems.length }) }),
        });
    },
    onError: (error) => toastError(t(messages.checkFailed), error),
  });
  return { run: () => mutate(), isPending };
}
