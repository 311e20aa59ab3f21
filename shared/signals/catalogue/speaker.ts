import type { Signal, SignalWords } from '../signal.ts';

export const speaker: Signal = {
  name: 'speaker',
  title: 'speaker',
  type: 'text',
  values: ['customer', 'assistant'],
  read: ({ message }) => message.role,
};

export const speakerWords: SignalWords = {
  meaning: 'Who said the newest message: the customer or the AI.',
  how: 'As the message says.',
  needs: ['role'],
  cost: 'free',
};
