import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const customerRepair: Signal = {
  name: 'customerRepair',
  title: 'was not understood',
  ...percent,
  per: 'customer',
  read: ({ detected }) => detected.customerRepair,
};

export const customerRepairWords: SignalWords = {
  meaning:
    'How likely the customer says that the AI did not get them, as in “that is not what I asked”; 50 % or more counts as yes.',
  how: 'Sayings such as “I already told you” or “no, I meant”, in seven languages; in English a small model finds more.',
  needs: ['words'],
  cost: 'reading',
};
