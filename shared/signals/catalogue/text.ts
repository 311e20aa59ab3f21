import type { Signal, SignalWords } from '../signal.ts';

export const text: Signal = {
  name: 'text',
  title: 'customer’s words',
  type: 'text',
  per: 'customer',
  read: ({ message }) => (message.role === 'customer' ? message.text : undefined),
};

export const textWords: SignalWords = {
  meaning: 'The text of the customer’s message.',
  how: 'As it was sent.',
  needs: ['words'],
  cost: 'free',
};
