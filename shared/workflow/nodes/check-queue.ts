import { problemWords } from '../language/english/problems.ts';
import type { NodeMistake, WorkflowContext } from './node-kind.ts';

export const checkQueue = (queueId: string, path: string, context: WorkflowContext): readonly NodeMistake[] =>
  context.queueIds.includes(queueId)
    ? []
    : [
        {
          code: 'unknown-queue',
          path,
          message: problemWords(context).unknownQueue(queueId, context.queueIds),
        },
      ];
