import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from '../messages.ts';

const rarelyMs = 5 * 60_000;

export function useQueues() {
  return useQuery({ ...queryOf('listQueues'), staleTime: rarelyMs, select: ({ queues }) => queues });
}

/** A queue by its name; by its id while the names are being read, or where it was deleted. */
export function useQueueName(): (queueId: string) => string {
  const { data: queues } = useQueues();
  return useCallback((queueId) => queues?.find(({ id }) => id === queueId)?.name ?? queueId, [queues]);
}

/** Rules that no workflow has drawn. */
const builtIn: Readonly<Record<string, Message>> = {
  'baton.asked-by-button': messages.askedByButton,
  'baton.safety-net': messages.safetyNet,
};

function builtInName(ruleId: string): string | undefined {
  const name = builtIn[ruleId];
  return name && t(name);
}

export interface WorkflowNames {
  /** The label of the step where a rule ends; `undefined` where it has none. */
  readonly rule: (ruleId: string) => string | undefined;
  /** The label of a step, its id without one. */
  readonly step: (nodeId: string) => string;
}

/**
 * Labels of one workflow's steps, so that people read what they drew and not ids. Taken from the draft: ids never change
 * their meaning, and a label that was made clearer since is the better one.
 * @param ruleId `<workflow>.<step>`, with a number behind where several paths lead there
 */
export function useWorkflowNames(ruleId: string | undefined): WorkflowNames {
  const workflowId = ruleId?.split('.')[0] ?? '';
  const { data: document } = useQuery({
    ...queryOf('readWorkflow', { params: { workflowId } }),
    enabled: workflowId !== '' && ruleId !== undefined && !(ruleId in builtIn),
    staleTime: rarelyMs,
    select: (draft) => draft.document,
  });
  const label = useCallback(
    (nodeId: string | undefined) => document?.nodes.find(({ id }) => id === nodeId)?.label,
    [document],
  );
  const rule = useCallback((id: string) => builtInName(id) ?? label(id.split('.')[1]), [label]);
  const step = useCallback((nodeId: string) => label(nodeId) ?? nodeId, [label]);
  return { rule, step };
}
