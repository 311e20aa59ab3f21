import * as z from 'zod';
import { workflowId } from '../../ids.ts';
import { problemWords } from '../language/english/problems.ts';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({ workflowId, version: z.int().min(1) });
type Data = z.infer<typeof schema>;

/** The versions that a document names. */
export const subWorkflowsNamed = (
  nodes: readonly { readonly kind: string; readonly data: unknown }[],
): readonly Data[] =>
  nodes.flatMap(({ kind, data }) => {
    const parsed = kind === 'sub-workflow' ? schema.safeParse(data) : undefined;
    return parsed?.success ? [parsed.data] : [];
  });

/** Stands for all steps of a published version; the compiler puts them in its place, see `inline.ts`. */
export const subWorkflow: NodeKindSpec<Data> = {
  kind: 'sub-workflow',
  group: 'act',
  title: 'Sub-workflow',
  description: 'Runs one version of another workflow, and goes on where that lets the AI go on.',
  schema,
  defaults: { workflowId: 'another-workflow', version: 1 },
  exits: () => onlyExit,
  sentence: ({ workflowId, version }) => `Run “${workflowId}”, version ${version}`,
  lower: () => ({ kind: 'pass', marks: {} }),
  check: ({ workflowId, version }, context) =>
    context.subWorkflow?.(workflowId, version)
      ? []
      : [
          {
            code: 'unknown-workflow',
            path: 'workflowId',
            message: problemWords(context).unknownVersion(workflowId, version),
          },
        ],
};
