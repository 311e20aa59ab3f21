import type { WorkflowDocument, WorkflowNode } from '../../../shared/workflow/document.ts';
import { type NodeKind, nodeKind, nodeKinds } from '../../../shared/workflow/nodes/index.ts';

const columns = 5;

/** Long enough to wrap, to fade and to stretch. */
const texts = {
  en: 'We are sorry that this takes so long. Somebody from the team will look at it today.',
  de: 'Es tut uns leid, dass es so lange dauert. Jemand aus dem Team sieht es sich noch heute an.',
};

const filled: Partial<Record<NodeKind, WorkflowNode['data']>> = {
  start: { channels: ['chat', 'email'] },
  condition: {
    condition: {
      all: [
        { signal: 'asksForHuman', op: 'gte', value: 0.5 },
        {
          any: [
            { signal: 'topics', op: 'hasAny', value: ['billing_dispute', 'cancellation'] },
            { none: [{ signal: 'hours.office', op: 'eq', value: true }] },
            { signal: 'text', op: 'containsAny', value: ['Rechtsanwaltsgebühren', 'ombudsman', 'last reminder'] },
          ],
        },
        {
          atLeast: 2,
          of: [
            { signal: 'customer.tier', op: 'in', value: ['gold', 'platinum'] },
            { signal: 'repeatContact', op: 'eq', value: true },
            { signal: 'frustration', op: 'gte', value: 0.6 },
          ],
        },
      ],
    },
  },
  score: {
    parts: [
      { weight: 2, when: { signal: 'lowConfidenceStreak', op: 'gte', value: 2 } },
      { weight: 1.5, when: { signal: 'frustration', op: 'gte', value: 0.5 } },
    ],
    bands: [
      { id: 'high', label: 'High', from: 3 },
      { id: 'middling', label: 'Middling', from: 1.5 },
    ],
    hysteresis: 0.5,
  },
  availability: { queueId: 'technical', agentsOn: 2, waitBelowMinutes: 10 },
  tag: { tags: ['review', 'complaint', 'complaint-about-a-bill-of-last-year'] },
  'send-message': { texts },
  collect: { texts, attribute: 'orderNumber', expects: 'text', tries: 2 },
  offer: {
    texts,
    choices: [
      { id: 'person', label: 'Yes, a person' },
      { id: 'call', label: 'Call me back' },
    ],
  },
  'sub-workflow': { workflowId: 'first-line', version: 1 },
  'hand-off': { queueId: 'billing', priority: 'high', reason: 'complex-matter', channel: 'voice', guardrail: true },
  note: { text: 'Ask Legal before you change this.' },
};

/** One step of each kind, by its name, and nothing connected: for looking at cards and at inspectors. */
export const everyKind: WorkflowDocument = {
  schemaVersion: 1,
  id: 'every-kind',
  name: 'Every kind of step',
  nodes: (Object.keys(nodeKinds) as NodeKind[]).map((kind, index) => ({
    id: kind,
    kind,
    data: filled[kind] ?? (nodeKind(kind).defaults as WorkflowNode['data']),
    position: { x: (index % columns) * 300, y: Math.floor(index / columns) * 200 },
  })),
  edges: [],
};
