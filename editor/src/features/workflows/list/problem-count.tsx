import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../app/api-client.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { counted } from '../document/step-facts.ts';

/** The list does not carry problems; each draft does. An organisation has a handful of workflows, so reading them is cheap. */
export function ProblemCount({ workflowId }: { readonly workflowId: string }) {
  const { data } = useQuery({ ...queryOf('readWorkflow', { params: { workflowId } }), staleTime: 30_000 });
  if (!data) return null;
  const errors = data.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = data.problems.length - errors;
  if (errors > 0)
    return (
      <StatusPill meaning="problem" isPlain>
        {counted(errors, 'error')}
      </StatusPill>
    );
  if (warnings > 0)
    return (
      <StatusPill meaning="escalate" isPlain>
        {counted(warnings, 'warning')}
      </StatusPill>
    );
  return (
    <StatusPill meaning="fine" isPlain>
      None
    </StatusPill>
  );
}
