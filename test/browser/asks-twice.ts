import type { Condition } from '../../shared/rules/condition.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';

const ask = (id: string, y: number, condition: Condition) => ({
  id,
  kind: 'condition',
  data: { condition },
  position: { x: 0, y },
});
const person = (id: string, y: number) => ({
  id,
  kind: 'hand-off',
  data: { queueId: 'general', priority: 'normal', reason: 'low-confidence', guardrail: false },
  position: { x: -300, y },
});
const edge = (source: string, exit: string, target: string) => ({ id: `${source}-${exit}`, source, exit, target });

/** Asks twice the same way, so that the second question is never answered with yes. */
export const asksTwice: WorkflowDocument = {
  schemaVersion: 1,
  id: 'twice',
  name: 'Asks twice',
  nodes: [
    { id: 'start', kind: 'start', data: { channels: [] }, position: { x: 0, y: 0 } },
    ask('unsure', 130, { signal: 'confidence', op: 'lt', value: 0.45 }),
    person('first', 260),
    ask('very-unsure', 260, {
      any: [
        { signal: 'confidence', op: 'lt', value: 0.2 },
        { signal: 'confidence', op: 'lt', value: 0.1 },
      ],
    }),
    person('second', 390),
    { id: 'go-on', kind: 'continue', data: {}, position: { x: 0, y: 390 } },
  ],
  edges: [
    edge('start', 'next', 'unsure'),
    edge('unsure', 'yes', 'first'),
    edge('unsure', 'no', 'very-unsure'),
    edge('very-unsure', 'yes', 'second'),
    edge('very-unsure', 'no', 'go-on'),
  ],
};
