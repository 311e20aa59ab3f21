import { asksForPerson, chain, drafts, plainCases, says, type Template } from './template.ts';

export const frustrationTemplate: Template = {
  id: 'frustration',
  name: 'Frustration',
  description: 'Customers who get upset, or whom the AI fails twice in a row, come to a person with high priority.',
  ...chain([
    asksForPerson,
    {
      id: 'upset',
      label: 'Upset, or failed twice?',
      condition: {
        any: [
          { signal: 'frustration', op: 'gte', value: 0.5 },
          { signal: 'failedAttempts', op: 'gte', value: 2 },
        ],
      },
      person: { reason: 'frustrated', priority: 'high' },
    },
  ]),
  cases: [
    ...plainCases,
    {
      id: 'upset-customer',
      name: 'A customer is upset',
      turns: [says('This is ridiculous, your service is absolutely terrible and I am furious')],
      expect: { decision: 'escalate', reason: 'frustrated', turn: 1 },
    },
    {
      id: 'failed-twice',
      name: 'The AI has no answer twice',
      turns: [
        says('How do I move my number?'),
        drafts('I do not know.', 0.2, { answered: false }),
        says('To another provider'),
        drafts('I do not know.', 0.2, { answered: false }),
      ],
      expect: { decision: 'escalate', turn: 4 },
    },
  ],
  change: { nodeId: 'upset', hint: 'How upset may a customer get before a person steps in?' },
};
