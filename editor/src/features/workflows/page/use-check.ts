import { useMutation } from '@tanstack/react-query';
import { call } from '../../../app/api-client.ts';
import { toast, toastError } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import { toFindings } from '../document/problems.ts';
import { counted } from '../document/step-words.ts';
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
        toast(`${counted(findings.errorCount, 'error')} to mend before publishing`, { meaning: 'problem' });
      else
        toast(`Ready to publish: ${counted(ruleCount, 'rule')}`, {
          ...(problems.length > 0 && { detail: `${counted(problems.length, 'warning')} to look at.` }),
        });
    },
    onError: (error) => toastError('The workflow could not be checked', error),
  });
  return { run: () => mutate(), isPending };
}
