import * as z from 'zod';
import { nodeId, workflowId } from '../ids.ts';
import { nestsAtMost } from '../json.ts';
import { maxCases, sampleCase } from './cases/sample-case.ts';

/** How much a document holds at most; `place` is how far from the middle a node may lie, in pixels at zoom 1. */
export const most = { nodes: 2_000, edges: 5_000, groups: 200, place: 100_000 } as const;

const finite = z.number().min(-most.place).max(most.place);

/** Well past `maxDepth` of a condition, so that whoever nests too deep is told so at the node. */
const maxNesting = 64;

export const workflowNode = z.strictObject({
  id: nodeId,
  /** Kinds that this version does not know are kept, reported and never run. */
  kind: z.string().min(1).max(64),
  /** The admin's own name for the node, beside the sentence that its data makes. */
  label: z.string().max(80).optional(),
  /** The frame on the canvas that it lies in. */
  group: nodeId.optional(),
  data: z
    .record(z.string(), z.unknown())
    .refine((data) => nestsAtMost(data, maxNesting), `must not nest deeper than ${maxNesting} levels`),
  position: z.strictObject({ x: finite, y: finite }),
});
export type WorkflowNode = z.infer<typeof workflowNode>;

export const workflowEdge = z.strictObject({
  id: nodeId,
  source: nodeId,
  /** Which way out of the source. */
  exit: z.string().min(1).max(64),
  target: nodeId,
});
export type WorkflowEdge = z.infer<typeof workflowEdge>;

/** A named frame around nodes, for people: it means nothing to what runs. A node names the one that it lies in. */
export const workflowGroup = z.strictObject({ id: nodeId, name: z.string().min(1).max(80) });
export type WorkflowGroup = z.infer<typeof workflowGroup>;

/** What an admin draws: nodes, edges and where they lie. What runs is compiled from it. */
export const workflowDocument = z.strictObject({
  schemaVersion: z.literal(1),
  id: workflowId,
  name: z.string().min(1).max(80),
  description: z.string().max(500).optional(),
  nodes: z.array(workflowNode).max(most.nodes),
  edges: z.array(workflowEdge).max(most.edges),
  groups: z.array(workflowGroup).max(most.groups).optional(),
  /** Conversations that show what it is for; run at each check and before publishing. They make no rules. */
  cases: z.array(sampleCase).max(maxCases).optional(),
});
export type WorkflowDocument = z.infer<typeof workflowDocument>;
