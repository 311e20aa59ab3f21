import { asksForPerson, chain, drafts, plainCases, says, type Template } from './template.ts';

const gold = { customer: { id: 'c-1', tier: 'gold' } } as const;

export const valuedCustomerTemplate: Template = {
  id: 'valued-customer',
  name: 'VIP',
  description: 'Customers with a promise of personal service get a person at the first stumble of the AI.',
  ...chain([
    asksForPerson,
    {
      id: 'valued',
      label: 'VIP, and a first stumble?',
      condition: {
        all: [
          { signal: 'customer.tier', op: 'in', value: ['gold', 'platinum'] },
          {
            any: [
              { signal: 'confidence', op: 'lt', value: 0.6 },
              { signal: 'failedAttempts', op: 'gte', value: 1 },
            ],
          },
        ],
      },
      person: { reason: 'valued-customer', priority: 'high' },
    },
  ]),
  cases: [
    ...plainCases,
    {
      id: 'gold-stumble',
      name: 'A Gold customer gets an unsure answer',
      turns: [says('Can I add a second card?', gold), drafts('I think so.', 0.5)],
      expect: { decision: 'escalate', reason: 'valued-customer', turn: 2 },
    },
    {
      id: 'other-stumble',
      name: 'For others the AI may try again',
      turns: [says('Can I add a second card?'), drafts('I think so.', 0.5)],
      expect: { decision: 'continue' },
    },
  ],
  change: { nodeId: 'valued', hint: 'What are your tiers called?' },
};
