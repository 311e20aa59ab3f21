import type { Signal } from '../signal.ts';

export const text: Signal = {
  name: 'text',
  title: 'customer’s words',
  type: 'text',
  per: 'customer',
  meaning: 'The text of the customer’s message.',
  how: 'As it was sent.',
  needs: ['words'],
  cost: 'free',
  read: ({ message }) => (message.role === 'customer' ? message.text : undefined),
};
