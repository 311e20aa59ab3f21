import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const asksForHuman: Signal = {
  name: 'asksForHuman',
  title: 'asks for a person',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.asksForHuman,
};

export const asksForHumanWords: SignalWords = {
  meaning: 'How likely the customer’s message asks for a person; 50 % or more counts as yes.',
  how: 'Shapes of requests over classes of words, in seven languages; “yes, please” to the AI’s own offer.',
  needs: ['words', 'before'],
  cost: 'reading',
};
