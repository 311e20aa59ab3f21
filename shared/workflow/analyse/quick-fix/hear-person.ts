import { whyNotConnect } from '../../connect.ts';
import type { WorkflowDocument, WorkflowNode } from '../../document.ts';
import { freshNodeId } from '../../fresh-id.ts';
import { fixWords } from '../../language/english/fixes.ts';
import { nodeKinds } from '../../nodes/index.ts';
import { asksForPerson } from '../person-not-reached.ts';
import { joined, nodeOf, targetOf } from './edits.ts';
import { freePlace } from './place.ts';
import type { Fixer } from './quick-fix.ts';

/** Asks first of all whether the customer asks for a person, and hands over to a queue that the workflow names already. */
export const hearPerson: Fixer = (_problem, document, words) => {
  const start = document.nodes.find(({ kind }) => kind === 'start');
  const target = start && targetOf(document, start.id, 'next');
  const queueId = queueIn(document);
  if (!start || target === undefined || queueId === undefined) return undefined;
  // Of two nodes with one id nobody can tell which a connection means.
  if (!nodeOf(document, start.id) || !nodeOf(document, target)) return undefined;
  const lowered = pushedDown(document, start);
  const { x, y } = start.position;
  const asks: WorkflowNode = {
    id: freshNodeId(document, 'asks-for-person'),
    kind: 'condition',
    label: fixWords(words).asksForPerson,
    data: { condition: asksForPerson },
    position: { x, y: y + row },
  };
  const withQuestion = { ...lowered, nodes: [...lowered.nodes, asks] };
  const person: WorkflowNode = {
    id: freshNodeId(document, 'person-asked-for'),
    kind: 'hand-off',
    data: { queueId, priority: 'normal', reason: 'asked-for-person', guardrail: false },
    position: freePlace(withQuestion, { x: x + column, y: y + row }),
  };
  const whole = { ...withQuestion, nodes: [...withQuestion.nodes, person] };
  const connections = [
    { source: start.id, exit: 'next', target: asks.id },
    { source: asks.id, exit: 'yes', target: person.id },
    { source: asks.id, exit: 'no', target },
  ];
  // The start of a broken workflow may lead to what nothing may lead to.
  if (connections.some((connection) => whyNotConnect(whole, connection) !== undefined)) return undefined;
  return {
    title: fixWords(words).hearPerson(words.queue?.(queueId) ?? queueId),
    document: connections.reduce<WorkflowDocument>(joined, whole),
  };
};

const row = 180;
const column = 300;

/** As far down as a document lets a node lie. */
const lowest = 100_000;

function queueIn({ nodes }: WorkflowDocument): string | undefined {
  for (const { kind, data } of nodes) {
    const handOff = kind === 'hand-off' ? nodeKinds['hand-off'].schema.safeParse(data).data : undefined;
    if (handOff) return handOff.queueId;
  }
  return undefined;
}

/** Room for a row below the start. */
const pushedDown = (document: WorkflowDocument, { position }: WorkflowNode): WorkflowDocument => ({
  ...document,
  nodes: document.nodes.map((node) =>
    node.position.y > position.y
      ? { ...node, position: { x: node.position.x, y: Math.min(lowest, node.position.y + row) } }
      : node,
  ),
});
