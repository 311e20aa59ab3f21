import { asksForPerson, chain, plainCases, says, type Template } from './template.ts';

export const asksForPersonTemplate: Template = {
  id: 'asks-for-a-person',
  name: 'Asks for a person',
  description: 'Whoever asks for a person gets one at once. The smallest workflow that is worth having.',
  ...chain([asksForPerson]),
  cases: [
    ...plainCases,
    {
      id: 'asks-in-german',
      name: 'Also in another language',
      turns: [says('Ich möchte bitte mit einem Menschen sprechen')],
      expect: { decision: 'escalate', reason: 'asked-for-person' },
    },
  ],
  change: { nodeId: 'asks-person', hint: 'Which queue takes whoever asks?' },
};
