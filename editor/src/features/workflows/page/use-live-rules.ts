import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Rule } from '../../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { queryOf } from '../../../app/api-client.ts';

const noRules: readonly Rule[] = [];

/**
 * The rules of the other workflows that are live, which this one will live among. What does not compile here, since it
 * stands on a workflow that is not read, is left to the server's check.
 * @returns `undefined` until all are read
 */
export function useLiveRules(workflowId: string, context: WorkflowContext | undefined): readonly Rule[] | undefined {
  const { data, isPending } = useQuery(queryOf('listWorkflows'));
  const live = (data?.workflows ?? []).flatMap(({ id, liveVersion }) =>
    id === workflowId || liveVersion === undefined ? [] : [{ workflowId: id, version: liveVersion }],
  );
  const versions = useQueries({
    queries: live.map((params) => ({
      ...queryOf('readVersion', { params }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    })),
  });
  const documents = versions.flatMap((query) => (query.data ? [query.data.document] : []));
  const shape = live.map(({ workflowId: id, version }) => `${id}@${version}`);
  const isRead = !isPending && versions.every((query) => !query.isPending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version never changes, so its key says all
  return useMemo(() => {
    if (!context || !isRead) return undefined;
    const rules = documents.flatMap((document) => {
      const compiled = compileWorkflow(document, context);
      return compiled.ok ? compiled.rules : [];
    });
    return rules.length > 0 ? rules : noRules;
  }, [context, isRead, shape.join(' ')]);
}
