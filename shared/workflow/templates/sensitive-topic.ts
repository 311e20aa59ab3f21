import { asksForPerson, chain, plainCases, says, type Template } from './template.ts';

export const sensitiveTopicTemplate: Template = {
  id: 'sensitive-topic',
  name: 'Legal or safety topic',
  description: 'Danger, threats of legal action and fraud come to a person before any other rule is asked.',
  ...chain([
    {
      id: 'danger',
      label: 'Is someone in danger?',
      condition: { signal: 'topics', op: 'hasAny', value: ['self_harm', 'safety', 'medical'] },
      person: { reason: 'safety', priority: 'urgent', guardrail: true },
    },
    {
      id: 'legal',
      label: 'Legal matter or fraud?',
      condition: { signal: 'topics', op: 'hasAny', value: ['legal', 'fraud_security'] },
      person: { reason: 'sensitive-topic', priority: 'urgent', guardrail: true },
    },
    asksForPerson,
  ]),
  cases: [
    ...plainCases,
    {
      id: 'danger',
      name: 'Someone may be hurt',
      turns: [says('The charger caught fire and burned my hand')],
      expect: { decision: 'escalate', reason: 'safety', turn: 1 },
    },
    {
      id: 'legal-action',
      name: 'A customer speaks of a lawyer',
      turns: [says('My lawyer will sue you over this contract')],
      expect: { decision: 'escalate', reason: 'sensitive-topic', turn: 1 },
    },
  ],
  change: { nodeId: 'legal', hint: 'Which topics must a person always see?' },
};
