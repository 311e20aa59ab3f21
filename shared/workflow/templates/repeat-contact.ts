import { asksForPerson, chain, drafts, plainCases, says, type Template } from './template.ts';

export const repeatContactTemplate: Template = {
  id: 'repeat-contact',
  name: 'Repeat contact',
  description: 'Customers who come back about the same matter, or have to ask the same again, get a person.',
  ...chain([
    asksForPerson,
    {
      id: 'again',
      label: 'Back again about the same?',
      condition: {
        any: [
          { signal: 'repeatContact', op: 'eq', value: true },
          { signal: 'repeatedRequest', op: 'gte', value: 0.7 },
        ],
      },
      person: { reason: 'repeated-request', priority: 'high' },
    },
  ]),
  cases: [
    ...plainCases,
    {
      id: 'asks-again',
      name: 'A customer has to ask the same again',
      turns: [
        says('Why was I charged twice in March?'),
        drafts('Here is how billing works.', 0.8),
        says('Why was I charged twice in March?'),
      ],
      expect: { decision: 'escalate', reason: 'repeated-request', turn: 3 },
    },
  ],
  change: { nodeId: 'again', hint: 'How alike must two requests be to count as the same?' },
};
