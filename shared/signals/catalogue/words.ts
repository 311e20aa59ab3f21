import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const words: Signal = {
  name: 'words',
  title: 'length in words',
  ...count,
  per: 'customer',
  read: ({ message }) => (message.role === 'customer' ? message.text.trim().split(/\s+/).length : undefined),
};

export const wordsWords: SignalWords = {
  meaning: 'How many words the customer’s message has.',
  how: 'Counts what white space parts; a Chinese message counts as few words.',
  needs: ['words'],
  cost: 'free',
};
