import type { Signal } from '../signal.ts';

export const speaker: Signal = {
  name: 'speaker',
  title: 'speaker',
  type: 'text',
  values: ['customer', 'assistant'],
  meaning: 'Who said the newest message: the customer or the AI.',
  how: 'As the message says.',
  needs: ['role'],
  cost: 'free',
  read: ({ message }) => message.role,
};
