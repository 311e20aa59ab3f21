import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import { sampleWorkflowCases } from './workflow-cases.ts';
import { businessHours, condition, continueNode, edge, handOff, start, switchOn, tag } from './workflow-parts.ts';
import { dangerWords, fraudWords, goOnWords, legalWords, lostPhoneWords } from './workflow-words.ts';

/**
 * The sample workflow. The main line runs down the right; what brings a person in leaves it to the left, so that no
 * connection crosses another. A row is 180 high, a column 300 wide, a card about 96 by 240.
 *
 * Guardrails ask about words and topics, never about the AI's confidence: an AI that is sure and wrong must not keep
 * someone who is in danger, or who asked for a person. After hours, customer care takes what billing would.
 */
export const sampleWorkflow: WorkflowDocument = {
  schemaVersion: 1,
  id: 'first-line',
  name: 'First line',
  description:
    'Who gets a person, and from which team: someone in danger, a legal matter or fraud, whoever asks for a person, Gold customers at the first stumble, and everyone whom the assistant could not help.',
  nodes: [
    start('start', at(0, 0)),

    condition('danger', 'Is someone in danger?', at(0, 1), {
      any: [
        { signal: 'topics', op: 'hasAny', value: ['self_harm', 'safety', 'self-harm', 'injury'] },
        { signal: 'text', op: 'containsAny', value: [...dangerWords] },
      ],
    }),
    handOff('danger-person', 'Someone may be in danger', at(-1, 2), {
      queueId: 'general',
      priority: 'urgent',
      reason: 'safety',
      guardrail: true,
    }),

    // A lost phone is about security too, and the assistant knows what to do then.
    condition('sensitive', 'Legal matter or fraud?', at(0, 2), {
      any: [
        { signal: 'topics', op: 'hasAny', value: ['legal', 'fraud'] },
        { signal: 'text', op: 'containsAny', value: [...legalWords, ...fraudWords] },
        {
          all: [
            { signal: 'topic.fraud_security', op: 'gte', value: 0.5 },
            { none: [{ signal: 'text', op: 'containsAny', value: [...lostPhoneWords] }] },
          ],
        },
      ],
    }),
    handOff('sensitive-person', 'Legal matter or fraud', at(-1, 3), {
      queueId: 'general',
      priority: 'urgent',
      reason: 'sensitive-topic',
      guardrail: true,
    }),

    condition('asks', 'Asks for a person?', at(0, 3), { signal: 'asksForHuman', op: 'gte', value: 0.5 }),
    businessHours('hours', 'Is the office open?', at(-3, 4), 'office'),
    switchOn('team', 'Which team?', at(-3.5, 5), [
      {
        id: 'billing',
        label: 'Bills and contracts',
        condition: {
          signal: 'topics',
          op: 'hasAny',
          value: ['billing_dispute', 'cancellation', 'billing', 'contract'],
        },
      },
      {
        id: 'technical',
        label: 'Internet and mobile',
        condition: { signal: 'topics', op: 'hasAny', value: ['technical', 'mobile'] },
      },
    ]),
    tag('after-hours', 'Came after hours', at(-2, 5), ['after-hours']),
    handOff('asks-billing', 'Asked, for billing', at(-4.2, 6), {
      queueId: 'billing',
      priority: 'normal',
      reason: 'asked-for-person',
      guardrail: true,
    }),
    handOff('asks-technical', 'Asked, for technical help', at(-3.2, 6), {
      queueId: 'technical',
      priority: 'normal',
      reason: 'asked-for-person',
      guardrail: true,
    }),
    handOff('asks-care', 'Asked, for customer care', at(-2.2, 6), {
      queueId: 'general',
      priority: 'normal',
      reason: 'asked-for-person',
      guardrail: true,
    }),

    condition('gold', 'Gold, and a first stumble?', at(0, 4), {
      all: [
        { signal: 'customer.tier', op: 'eq', value: 'gold' },
        {
          any: [
            { signal: 'lowConfidenceStreak', op: 'gte', value: 1 },
            { signal: 'failedAttempts', op: 'gte', value: 1 },
          ],
        },
      ],
    }),
    handOff('gold-person', 'Gold customer', at(-1, 5), {
      queueId: 'general',
      priority: 'high',
      reason: 'valued-customer',
      guardrail: false,
    }),

    switchOn('stuck', 'Is the assistant stuck?', at(0, 5), [
      {
        id: 'upset',
        label: 'Upset',
        condition: { signal: 'frustration', op: 'gte', value: 0.5 },
      },
      {
        id: 'failed',
        label: 'Failed twice',
        condition: {
          any: [
            { signal: 'failedAttempts', op: 'gte', value: 2 },
            { signal: 'repeatedClarification', op: 'gte', value: 2 },
          ],
        },
      },
      {
        id: 'unsure',
        label: 'Unsure twice',
        condition: { signal: 'lowConfidenceStreak', op: 'gte', value: 2 },
      },
      {
        id: 'repeats',
        label: 'Asks the same again',
        condition: {
          all: [
            { signal: 'repeatedRequest', op: 'gte', value: 0.75 },
            { signal: 'turns.assistant', op: 'gte', value: 1 },
            { none: [{ signal: 'text', op: 'containsAny', value: [...goOnWords] }] },
          ],
        },
      },
    ]),
    handOff('upset-person', 'Upset', at(-1.2, 6), {
      queueId: 'general',
      priority: 'high',
      reason: 'frustrated',
      guardrail: false,
    }),
    handOff('failed-person', 'Failed twice', at(-0.2, 6), {
      queueId: 'general',
      priority: 'high',
      reason: 'failed-attempts',
      guardrail: false,
    }),
    handOff('unsure-person', 'Unsure twice', at(0.8, 6), {
      queueId: 'general',
      priority: 'normal',
      reason: 'low-confidence',
      guardrail: false,
    }),
    handOff('repeats-person', 'Asked the same again', at(1.8, 6), {
      queueId: 'general',
      priority: 'normal',
      reason: 'repeated-request',
      guardrail: false,
    }),
    continueNode('goes-on', 'Nothing stands in the way', at(0.32, 7)),
  ],
  edges: [
    edge('start', 'next', 'danger'),
    edge('danger', 'yes', 'danger-person'),
    edge('danger', 'no', 'sensitive'),
    edge('sensitive', 'yes', 'sensitive-person'),
    edge('sensitive', 'no', 'asks'),
    edge('asks', 'yes', 'hours'),
    edge('asks', 'no', 'gold'),
    edge('hours', 'open', 'team'),
    edge('hours', 'closed', 'after-hours'),
    edge('team', 'billing', 'asks-billing'),
    edge('team', 'technical', 'asks-technical'),
    edge('team', 'default', 'asks-care'),
    edge('after-hours', 'next', 'asks-care'),
    edge('gold', 'yes', 'gold-person'),
    edge('gold', 'no', 'stuck'),
    edge('stuck', 'upset', 'upset-person'),
    edge('stuck', 'failed', 'failed-person'),
    edge('stuck', 'unsure', 'unsure-person'),
    edge('stuck', 'repeats', 'repeats-person'),
    edge('stuck', 'default', 'goes-on'),
  ],
  cases: sampleWorkflowCases,
};

function at(column: number, row: number): { x: number; y: number } {
  return { x: column * 300, y: row * 180 };
}
