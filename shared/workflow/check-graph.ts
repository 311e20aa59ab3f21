import { checkNode, knownExits, nameOf } from './check-node.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './document.ts';
import { findCycle, reachableFrom } from './graph.ts';
import { inlined, maxNodes } from './inline.ts';
import { problemWords } from './language/english/problems.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
import type { Exit, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with a document, all at once, each with its node. */
export function checkGraph(document: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const identity = [...checkIds(document, context), ...checkStart(document, context)];
  const local = document.nodes.flatMap((node) => checkNode(node, context));
  const edges = checkEdges(document, context);
  const whole = [...checkShape(document, context), ...checkWayToPerson(document, context)];
  return [...identity, ...local, ...edges, ...whole];
}

function checkIds({ nodes, edges }: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const { sameNodeId, sameEdgeId } = problemWords(context);
  const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
  return [
    ...repeated(nodes.map(({ id }) => id)).map((id) => error('duplicate-id', id, sameNodeId(id))),
    ...repeated(edges.map(({ id }) => id)).map(
      (id): Problem => ({
        code: 'duplicate-id',
        severity: 'error',
        edgeId: id,
        message: sameEdgeId(id),
      }),
    ),
  ];
}

function checkStart({ nodes }: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const { noStart, severalStarts } = problemWords(context);
  const [first, ...more] = nodes.filter(({ kind }) => kind === 'start');
  if (!first) return [{ code: 'no-start', severity: 'error', message: noStart }];
  return more.map(({ id }) => error('several-starts', id, severalStarts));
}

function checkEdges({ nodes, edges }: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const words = problemWords(context);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Once for each node: to tell them takes reading all its data, and thousands of connections may leave one node.
  const exits = new Map(nodes.map((node) => [node, knownExits(node)]));
  const taken = new Set<string>();
  const problems = edges.flatMap((edge): readonly Problem[] => {
    const source = byId.get(edge.source);
    const lost = [edge.source, edge.target].find((id) => !byId.has(id));
    if (!source || lost !== undefined) return [edgeError('edge-to-nowhere', edge, words.edgeToNowhere(lost))];
    const target = byId.get(edge.target);
    if (target && isNote(target.kind)) return [edgeError('edge-to-nowhere', edge, words.edgeToNote)];
    const key = `${edge.source} ${edge.exit}`;
    const known = exits.get(source);
    // What is wrong with the node is said already; its connections may be right again once it is mended.
    if (!known) return [];
    if (!known.some(({ id }) => id === edge.exit))
      return [edgeError('unknown-exit', edge, words.unknownExit(nameOf(source, context), edge.exit))];
    if (taken.has(key))
      return [edgeError('several-edges-from-exit', edge, words.severalEdges(nameOf(source, context), edge.exit))];
    taken.add(key);
    return [];
  });
  return [...problems, ...nodes.flatMap((node) => checkExits(node, exits.get(node) ?? [], taken, context))];
}

function checkExits(
  node: WorkflowNode,
  exits: readonly Exit[],
  taken: ReadonlySet<string>,
  context: WorkflowContext,
): readonly Problem[] {
  return exits
    .filter(({ id, optional }) => !optional && !taken.has(`${node.id} ${id}`))
    .map((exit) => ({
      ...error('unconnected-exit', node.id, problemWords(context).unconnectedExit(nameOf(node, context), exit)),
      path: exit.id,
    }));
}

function checkShape(document: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const words = problemWords(context);
  const cycle = findCycle(document);
  if (cycle) return [error('cycle', cycle, words.cycle)];
  const start = document.nodes.find(({ kind }) => kind === 'start');
  if (!start) return [];
  const reached = reachableFrom(document, start.id);
  return document.nodes
    .filter(({ id, kind }) => !reached.has(id) && kind !== 'start' && !isNote(kind))
    .map((node) => ({
      ...error('unreachable-node', node.id, words.unreachable(nameOf(node, context))),
      severity: 'warning' as const,
    }));
}

function checkWayToPerson(drawn: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const { tooManySteps, noWayToPerson } = problemWords(context);
  const document = inlined(drawn, context);
  if (!document)
    return [
      {
        code: 'too-many-nodes',
        severity: 'error',
        message: tooManySteps(maxNodes),
      },
    ];
  const start = document.nodes.find(({ kind }) => kind === 'start');
  if (!start) return [];
  const reached = reachableFrom(document, start.id);
  if (document.nodes.some(({ id, kind }) => kind === 'hand-off' && reached.has(id))) return [];
  return [
    {
      code: 'no-way-to-a-person',
      severity: 'warning',
      nodeId: start.id,
      message: noWayToPerson,
    },
  ];
}

const isNote = (kind: string): boolean => isNodeKind(kind) && nodeKind(kind).group === 'note';

const error = (code: Problem['code'], nodeId: string, message: string): Problem => ({
  code,
  severity: 'error',
  nodeId,
  message,
});

const edgeError = (code: Problem['code'], edge: WorkflowEdge, message: string): Problem => ({
  ...error(code, edge.source, message),
  edgeId: edge.id,
});
