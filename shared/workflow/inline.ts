import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './document.ts';
import type { WorkflowContext } from './nodes/node-kind.ts';
import { subWorkflow } from './nodes/sub-workflow.ts';

/** More nodes than this, with all that sub-workflows stand for, are refused. */
export const maxNodes = 10_000;
/** Sub-workflows in sub-workflows. A version can only name older ones, so there is no circle; this bounds forged data. */
const maxDepth = 10;

type Graph = Pick<WorkflowDocument, 'nodes' | 'edges'>;

/**
 * A document with the steps of each sub-workflow in the place of the node that stands for it. Their ids are
 * `<node>/<step>`. What lets the AI go on inside leads on from the node; so does a start that a message's channel does
 * not pass.
 * @returns `undefined` for more than `maxNodes`
 */
export function inlined(
  document: WorkflowDocument,
  context: Pick<WorkflowContext, 'subWorkflow'>,
): WorkflowDocument | undefined {
  let graph: Graph = document;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const stands = graph.nodes.filter(({ kind }) => kind === subWorkflow.kind);
    if (stands.length === 0) break;
    graph = stands.reduce<Graph>((before, node) => withSteps(before, node, context), graph);
    if (graph.nodes.length > maxNodes) return undefined;
  }
  return graph === document ? document : { ...document, ...graph };
}

function withSteps(
  { nodes, edges }: Graph,
  stand: WorkflowNode,
  { subWorkflow: find }: Pick<WorkflowContext, 'subWorkflow'>,
): Graph {
  const data = subWorkflow.schema.safeParse(stand.data).data;
  const inner = data && find?.(data.workflowId, data.version);
  const innerStart = inner?.nodes.find(({ kind }) => kind === 'start');
  const onward = edges.find(({ source }) => source === stand.id)?.target;
  const others = nodes.filter(({ id }) => id !== stand.id);
  const leadingTo = (target: string | undefined) =>
    retarget(edges, stand.id, target).filter(({ source }) => source !== stand.id);
  // What is not there passes on; its problem is told at the node itself.
  if (!inner || !innerStart) return { nodes: others, edges: leadingTo(onward) };
  const idOf = (id: string) => `${stand.id}/${id}`;
  const ends = new Set(inner.nodes.filter(({ kind }) => kind === 'continue').map(({ id }) => id));
  const steps = inner.nodes.filter(({ id, kind }) => !ends.has(id) && kind !== 'note');
  const ways = inner.edges.flatMap((edge): WorkflowEdge[] => {
    const target = ends.has(edge.target) ? onward : idOf(edge.target);
    return target === undefined ? [] : [{ ...edge, id: idOf(edge.id), source: idOf(edge.source), target }];
  });
  const passedBy: WorkflowEdge[] =
    onward === undefined ? [] : [{ id: idOf('passed-by'), source: idOf(innerStart.id), exit: '', target: onward }];
  return {
    nodes: [...others, ...steps.map((step) => ({ ...step, id: idOf(step.id) }))],
    edges: [...leadingTo(idOf(innerStart.id)), ...ways, ...passedBy],
  };
}

/** Edges to one node lead to another instead; to none where there is none. */
const retarget = (edges: readonly WorkflowEdge[], from: string, to: string | undefined): WorkflowEdge[] =>
  edges.flatMap((edge) => (edge.target !== from ? [edge] : to === undefined ? [] : [{ ...edge, target: to }]));

/** The node of the drawing that a step belongs to: itself, or the one that stands for its sub-workflow. */
export const drawnId = (stepId: string): string => stepId.split('/', 1)[0] ?? stepId;
