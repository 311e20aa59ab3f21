import { useQuery } from '@tanstack/react-query';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { messages } from './messages.ts';

/** The list does not carry problems: each draft is read and checked. An organisation has a handful of workflows. */
export function ProblemCount({ workflow: { id, revision } }: { readonly workflow: WorkflowSummary }) {
  const params = { workflowId: id };
  const { data } = useQuery({
    // Read anew with each revision, and once in a while: queues and other workflows change too.
    queryKey: [...keyOf('checkWorkflow', { params }), revision],
    queryFn: async () => {
      const { document } = await call('readWorkflow', { params });
      return call('checkWorkflow', { params, body: { document } });
    },
    staleTime: 30_000,
  });
  if (!data) return null;
  const errors = data.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = data.problems.filter(({ severity }) => severity === 'warning').length;
  if (errors > 0)
    return (
      <StatusPill meaning="problem" isPlain>
        {t(messages.errors, { count: errors })}
      </StatusPill>
    );
  if (warnings > 0)
    return (
      <StatusPill meaning="escalate" isPlain>
        {t(messages.warnings, { count: warnings })}
      </StatusPill>
    );
  return (
    <StatusPill meaning="fine" isPlain>
      {t(messages.noProblems)}
    </StatusPill>
  );
}
