import { asksForPerson, chain, plainCases, says, type Template } from './template.ts';

export const vulnerableCustomerTemplate: Template = {
  id: 'vulnerable-customer',
  name: 'Vulnerable customer',
  description: 'People in a hard situation, such as a bereavement or a crisis, are not left to an AI.',
  ...chain([
    {
      id: 'crisis',
      label: 'Is it a crisis?',
      condition: { signal: 'topics', op: 'has', value: 'self_harm' },
      person: { reason: 'safety', priority: 'urgent', guardrail: true },
    },
    {
      id: 'vulnerable',
      label: 'In a hard situation?',
      condition: { signal: 'topics', op: 'hasAny', value: ['vulnerable_customer', 'mental_health'] },
      person: { reason: 'sensitive-topic', priority: 'high', guardrail: true },
    },
    asksForPerson,
  ]),
  cases: [
    ...plainCases,
    {
      id: 'bereaved',
      name: 'Somebody has lost their husband',
      turns: [says('My husband passed away last week and I do not know what to do with his contract')],
      expect: { decision: 'escalate', reason: 'sensitive-topic', turn: 1 },
    },
    {
      id: 'crisis',
      name: 'Somebody does not want to live',
      turns: [says('I want to kill myself')],
      expect: { decision: 'escalate', reason: 'safety', turn: 1 },
    },
  ],
  change: { nodeId: 'vulnerable', hint: 'Which situations do your people want to hear of?' },
};
