import { guardedTemplate } from './guarded.ts';

export const vulnerableCustomerTemplate = guardedTemplate({
  id: 'vulnerable-customer',
  name: 'Vulnerable customer',
  description: 'People in a hard situation, such as a bereavement or a crisis, are not left to an AI.',
  matters: [
    {
      id: 'crisis',
      label: 'Is it a crisis?',
      condition: { signal: 'topics', op: 'has', value: 'self_harm' },
      person: { reason: 'safety', priority: 'urgent' },
      heard: { name: 'Somebody does not want to live', text: 'I want to kill myself' },
    },
    {
      id: 'vulnerable',
      label: 'In a hard situation?',
      condition: { signal: 'topics', op: 'hasAny', value: ['vulnerable_customer', 'mental_health'] },
      person: { reason: 'sensitive-topic', priority: 'high' },
      heard: {
        name: 'Somebody has lost their husband',
        text: 'My husband passed away last week and I do not know what to do with his contract',
      },
    },
  ],
  change: { nodeId: 'vulnerable', hint: 'Which situations do your people want to hear of?' },
});
