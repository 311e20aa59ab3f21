import * as z from 'zod';
import {
  most,
  type WorkflowDocument,
  workflowEdge,
  workflowGroup,
  workflowNode,
} from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

/** Steps on the clipboard: plain JSON, so that they go from one workflow, window or organisation to another. */
const copiedSteps = z.strictObject({
  baton: z.literal('steps'),
  schemaVersion: z.literal(1),
  nodes: z.array(workflowNode).min(1).max(most.nodes),
  edges: z.array(workflowEdge).max(most.edges),
  groups: z.array(workflowGroup).max(most.groups).optional(),
});
export type CopiedSteps = z.infer<typeof copiedSteps>;

/** The steps and the connections among them, as text; `undefined` where there is nothing to copy. */
export function copySteps({ nodes, edges, groups }: WorkflowDocument, ids: ReadonlySet<string>): string | undefined {
  const copied = nodes.filter(({ id }) => ids.has(id));
  if (copied.length === 0) return undefined;
  const framed = groups?.filter(({ id }) => copied.some(({ group }) => group === id));
  const steps: CopiedSteps = {
    baton: 'steps',
    schemaVersion: 1,
    nodes: copied,
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    ...(framed && framed.length > 0 && { groups: framed }),
  };
  return JSON.stringify(steps, undefined, 2);
}

/** @returns why not, in words for people, where the text holds no steps */
export function readSteps(text: string): { readonly steps: CopiedSteps } | { readonly problem: string } {
  const json = parsedJson(text);
  if (!isMarked(json)) return { problem: t(messages.noSteps) };
  const parsed = copiedSteps.safeParse(json);
  if (parsed.success) return { steps: parsed.data };
  const [first] = parsed.error.issues;
  return { problem: t(messages.unreadable, { reason: `${first?.path.join('.')}: ${first?.message}` }) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // other text, copied elsewhere
  }
}

const isMarked = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'baton' in json && json.baton === 'steps';
