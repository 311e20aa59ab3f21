import * as z from 'zod';
import { problemWords } from '../language/english/problems.ts';
import type { BranchKind } from '../language/problem-words.ts';
import type { NodeMistake, WorkflowContext } from './node-kind.ts';

/** Id of one way out that an admin adds: of a case, a band, an arm. */
export const branchId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be 1 to 32 characters out of a-z 0-9 -');
export const branchLabel = z.string().min(1).max(40);

/** Two ways out must not have one id, and none that of the way for *none of them*. @param field such as `cases` @param what one of them is called @param reserved ids that the node has itself */
export const checkBranchIds = (
  branches: readonly { readonly id: string }[],
  field: string,
  what: BranchKind,
  context: WorkflowContext,
  reserved: readonly string[] = [],
): readonly NodeMistake[] =>
  branches.flatMap(({ id }, index) =>
    reserved.includes(id) || branches.findIndex((other) => other.id === id) < index
      ? [
          {
            code: 'invalid-node' as const,
            path: `${field}.${index}.id`,
            message: problemWords(context).idTaken(id, what),
          },
        ]
      : [],
  );
