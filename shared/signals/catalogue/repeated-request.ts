import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const repeatedRequest: Signal = {
  name: 'repeatedRequest',
  title: 'repeats the request',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.repeatedRequest,
};

export const repeatedRequestWords: SignalWords = {
  meaning: 'How much the customer’s message is like one of their last three.',
  how: 'Compares its words, and other words for the same, with the last three requests; it is surer the more words they share. “Next, please” counts for nothing.',
  needs: ['words', 'before'],
  cost: 'reading',
};
