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
  how: 'Shares word stems with one of the last three requests, more surely the more there are; small words and “next, please” do not count.',
  needs: ['words', 'before'],
  cost: 'reading',
};
