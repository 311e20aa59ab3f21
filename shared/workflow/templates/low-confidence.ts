import { asksForPerson, chain, drafts, plainCases, says, type Template } from './template.ts';

export const lowConfidenceTemplate: Template = {
  id: 'low-confidence',
  name: 'Low confidence',
  description: 'A person takes over when the AI is unsure of its answer, before the customer reads a guess.',
  ...chain([
    asksForPerson,
    {
      id: 'unsure',
      label: 'Is the AI unsure?',
      condition: { signal: 'confidence', op: 'lt', value: 0.45 },
      person: { reason: 'low-confidence', priority: 'normal' },
    },
  ]),
  cases: [
    ...plainCases,
    {
      id: 'unsure-answer',
      name: 'The AI is not sure of its answer',
      turns: [says('Does the warranty cover water damage abroad?'), drafts('It may.', 0.3)],
      expect: { decision: 'escalate', reason: 'low-confidence', turn: 2 },
    },
  ],
  change: { nodeId: 'unsure', hint: 'Below which confidence should a person look?' },
};
