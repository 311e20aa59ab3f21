import { guardedTemplate } from './guarded.ts';

export const sensitiveTopicTemplate = guardedTemplate({
  id: 'sensitive-topic',
  name: 'Legal or safety topic',
  description: 'Danger, threats of legal action and fraud come to a person before any other rule is asked.',
  matters: [
    {
      id: 'danger',
      label: 'Is someone in danger?',
      condition: { signal: 'topics', op: 'hasAny', value: ['self_harm', 'safety', 'medical'] },
      person: { reason: 'safety', priority: 'urgent' },
      heard: { name: 'Someone may be hurt', text: 'The charger caught fire and burned my hand' },
    },
    {
      id: 'legal',
      label: 'Legal matter or fraud?',
      condition: { signal: 'topics', op: 'hasAny', value: ['legal', 'fraud_security'] },
      person: { reason: 'sensitive-topic', priority: 'urgent' },
      heard: { name: 'A customer speaks of a lawyer', text: 'My lawyer will sue you over this contract' },
    },
  ],
  change: { nodeId: 'legal', hint: 'Which topics must a person always see?' },
});
