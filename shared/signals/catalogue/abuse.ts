import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const abuse: Signal = {
  name: 'abuse',
  title: 'insults us',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.abuse,
};

export const abuseWords: SignalWords = {
  meaning:
    'How surely the customer’s message insults, threatens or molests the AI or our people; 50 % or more counts as yes.',
  how: 'Insults and whom they are said to, in seven languages; swearing at how things are is none.',
  needs: ['words'],
  cost: 'reading',
};
