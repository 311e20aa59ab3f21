import type { NodeMistake, WorkflowContext } from './node-kind.ts';

export const checkQueue = (queueId: string, path: string, { queueIds }: WorkflowContext): readonly NodeMistake[] =>
  queueIds.includes(queueId)
    ? []
    : [
        {
          code: 'unknown-queue',
          path,
          message: `There is no queue “${queueId}”: pick one of ${queueIds.join(', ')}.`,
        },
      ];
