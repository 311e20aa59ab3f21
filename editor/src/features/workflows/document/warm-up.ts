import type { Condition } from '../../../../../shared/rules/condition.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Question } from './analyst.ts';

/**
 * A made-up workflow with questions of each form, some of which rule others out. Who has analysed it has met the code that
 * the first real one needs, and read the words that detectors look for: a quarter of what that one takes.
 */
export function warmUpQuestion(): Omit<Question, 'language'> {
  const asked = Array.from({ length: rounds }, (_, round) => conditionsOf(round)).flat();
  const nodes: WorkflowNode[] = [node('start', 'start', { channels: [] }), node('end', 'continue', {})];
  const edges: WorkflowEdge[] = [edge('start', 'next', 'q0')];
  for (const [index, condition] of asked.entries()) {
    const next = index + 1 < asked.length ? `q${index + 1}` : 'end';
    nodes.push(node(`q${index}`, 'condition', { condition }), node(`p${index}`, 'hand-off', handOff));
    edges.push(edge(`q${index}`, 'yes', `p${index}`), edge(`q${index}`, 'no', next));
  }
  const document: WorkflowDocument = { schemaVersion: 1, id: 'warm-up', name: 'Warm-up', nodes, edges };
  return {
    document,
    context: { queueIds: ['queue'], calendarIds: [], defaultLocale: 'en', locales: ['en'] },
    rules: [],
  };
}

const rounds = 4;

/** One of each form that a question takes. */
function conditionsOf(round: number): readonly Condition[] {
  const fewTries: Condition = { signal: 'failedAttempts', op: 'gte', value: 5 - round };
  const topic: Condition = { signal: 'topics', op: 'hasAny', value: ['legal', `topic-${round}`] };
  const words: Condition = { signal: 'text', op: 'containsAny', value: ['refund', `order ${round}`] };
  const tier: Condition = { signal: 'customer.tier', op: 'in', value: ['gold', `tier-${round}`] };
  const unsure: Condition = { signal: 'confidence', op: 'lt', value: 0.8 - round / 10 };
  const intent: Condition = { signal: 'intent', op: 'eq', value: `intent-${round % 3}` };
  return [
    fewTries,
    topic,
    words,
    intent,
    unsure,
    { any: [tier, intent, words] },
    { all: [tier, topic] },
    { atLeast: 2, of: [unsure, topic, fewTries] },
  ];
}

const handOff = { queueId: 'queue', priority: 'normal', reason: 'policy', guardrail: false };

const node = (id: string, kind: string, data: WorkflowNode['data']): WorkflowNode => ({
  id,
  kind,
  data,
  position: { x: 0, y: 0 },
});

const edge = (source: string, exit: string, target: string): WorkflowEdge => ({
  id: `${source}-${exit}`,
  source,
  exit,
  target,
});
