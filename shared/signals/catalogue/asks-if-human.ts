import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const asksIfHuman: Signal = {
  name: 'asksIfHuman',
  title: 'asks whether this is a person',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.asksIfHuman,
};

export const asksIfHumanWords: SignalWords = {
  meaning: 'How likely the customer asks whether they talk to a person or a machine; 50 % or more counts as yes.',
  how: 'Shapes of questions over classes of words, in seven languages.',
  needs: ['words'],
  cost: 'reading',
};
