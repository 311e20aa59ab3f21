import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { subWorkflowsNamed } from '../../../../../shared/workflow/nodes/sub-workflow.ts';
import { queryOf } from '../../../app/api-client.ts';
import type { Editor } from '../document/editor.ts';

type Named = ReturnType<typeof subWorkflowsNamed>[number];

/**
 * The published versions that a document stands on, and those that they stand on, as far as they are read.
 * @returns `undefined` until all are read; the same function as long as they are the same
 */
export function useSubWorkflows({ store }: Editor): WorkflowContext['subWorkflow'] {
  // As text, so that an edit elsewhere in the document draws nothing anew.
  const named = useStore(store, ({ history }) => JSON.stringify(subWorkflowsNamed(history.present.nodes)));
  const first = useMemo(() => JSON.parse(named) as readonly Named[], [named]);
  const outer = useVersions(first);
  const inner = useVersions(outer.documents.flatMap(({ nodes }) => subWorkflowsNamed(nodes)));
  const isRead = outer.isRead && inner.isRead;
  const documents = [...outer.byKey, ...inner.byKey];
  const shape = documents.map(([key]) => key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version never changes, so its key says all
  return useMemo(() => {
    if (!isRead) return undefined;
    const found = new Map(documents);
    return (workflowId, version) => found.get(keyOf({ workflowId, version }));
  }, [isRead, shape]);
}

function useVersions(named: readonly Named[]) {
  const unique = [...new Map(named.map((each) => [keyOf(each), each])).values()];
  const queries = useQueries({
    queries: unique.map((params) => ({
      ...queryOf('readVersion', { params }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    })),
  });
  const byKey = unique.flatMap((each, index): [string, WorkflowDocument][] => {
    const document = queries[index]?.data?.document;
    return document ? [[keyOf(each), document]] : [];
  });
  return {
    byKey,
    documents: byKey.map(([, document]) => document),
    isRead: queries.every(({ isPending }) => !isPending),
  };
}

const keyOf = ({ workflowId, version }: Named): string => `${workflowId}@${version}`;
