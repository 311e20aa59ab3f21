import { checkNode, knownExits, nameOf } from './check-node.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './document.ts';
import { findCycle, reachableFrom } from './graph.ts';
import { inlined, maxNodes } from './inline.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
import type { Exit, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with a document, all at once, each with its node. */
export function checkGraph(document: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const identity = [...checkIds(document), ...checkStart(document)];
  const local = document.nodes.flatMap((node) => checkNode(node, context));
  const edges = checkEdges(document);
  const whole = [...checkShape(document), ...checkWayToPerson(document, context)];
  return [...identity, ...local, ...edges, ...whole];
}

function checkIds({ nodes, edges }: WorkflowDocument): readonly Problem[] {
  const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
  return [
    ...repeated(nodes.map(({ id }) => id)).map((id) =>
      error('duplicate-id', id, `Two nodes have the id “${id}”: rename one.`),
    ),
    ...repeated(edges.map(({ id }) => id)).map(
      (id): Problem => ({
        code: 'duplicate-id',
        severity: 'error',
        edgeId: id,
        message: `Two connections have the id “${id}”: draw one of them anew.`,
      }),
    ),
  ];
}

function checkStart({ nodes }: WorkflowDocument): readonly Problem[] {
  const [first, ...more] = nodes.filter(({ kind }) => kind === 'start');
  if (!first)
    return [{ code: 'no-start', severity: 'error', message: 'There is no start: add a Start node and connect it.' }];
  return more.map(({ id }) => error('several-starts', id, 'A workflow has one start: delete this one.'));
}

function checkEdges({ nodes, edges }: WorkflowDocument): readonly Problem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Once for each node: to tell them takes reading all its data, and thousands of connections may leave one node.
  const exits = new Map(nodes.map((node) => [node, knownExits(node)]));
  const taken = new Set<string>();
  const problems = edges.flatMap((edge): readonly Problem[] => {
    const source = byId.get(edge.source);
    const lost = [edge.source, edge.target].find((id) => !byId.has(id));
    if (!source || lost !== undefined)
      return [edgeError('edge-to-nowhere', edge, `A connection leads to “${lost}”, which is not there: delete it.`)];
    const target = byId.get(edge.target);
    if (target && isNote(target.kind))
      return [edgeError('edge-to-nowhere', edge, 'A connection leads to a note, which does nothing: delete it.')];
    const key = `${edge.source} ${edge.exit}`;
    const known = exits.get(source);
    // What is wrong with the node is said already; its connections may be right again once it is mended.
    if (!known) return [];
    if (!known.some(({ id }) => id === edge.exit))
      return [
        edgeError('unknown-exit', edge, `${nameOf(source)} has no exit “${edge.exit}”: connect one that it has.`),
      ];
    if (taken.has(key))
      return [
        edgeError(
          'several-edges-from-exit',
          edge,
          `The exit “${edge.exit}” of ${nameOf(source)} leads two ways: keep one.`,
        ),
      ];
    taken.add(key);
    return [];
  });
  return [...problems, ...nodes.flatMap((node) => checkExits(node, exits.get(node) ?? [], taken))];
}

function checkExits(node: WorkflowNode, exits: readonly Exit[], taken: ReadonlySet<string>): readonly Problem[] {
  return exits
    .filter(({ id, optional }) => !optional && !taken.has(`${node.id} ${id}`))
    .map(({ id, label }) => ({
      ...error('unconnected-exit', node.id, `The exit “${label}” of ${nameOf(node)} leads nowhere: connect it.`),
      path: id,
    }));
}

function checkShape(document: WorkflowDocument): readonly Problem[] {
  const cycle = findCycle(document);
  if (cycle)
    return [
      error(
        'cycle',
        cycle,
        'The way leads back to a step before it: a message would go round for ever. Delete one connection.',
      ),
    ];
  const start = document.nodes.find(({ kind }) => kind === 'start');
  if (!start) return [];
  const reached = reachableFrom(document, start.id);
  return document.nodes
    .filter(({ id, kind }) => !reached.has(id) && kind !== 'start' && !isNote(kind))
    .map((node) => ({
      ...error('unreachable-node', node.id, `No way leads to ${nameOf(node)}: connect it or delete it.`),
      severity: 'warning' as const,
    }));
}

function checkWayToPerson(drawn: WorkflowDocument, context: WorkflowContext): readonly Problem[] {
  const document = inlined(drawn, context);
  if (!document)
    return [
      {
        code: 'too-many-nodes',
        severity: 'error',
        message: `With all its sub-workflows this workflow has more than ${maxNodes} steps: use fewer of them.`,
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
      message: 'No way through this workflow leads to a person: add a Hand off node.',
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
