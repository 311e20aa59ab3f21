import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const frustration: Signal = {
  name: 'frustration',
  title: 'frustration',
  ...percent,
  per: 'customer',
  read: ({ state }) => state.frustration ?? (state.turns.customer > 0 ? 0 : undefined),
};

export const frustrationWords: SignalWords = {
  meaning: 'How frustrated the customer is by now, over all of their messages; 50 % or more counts as yes.',
  how: 'Each message adds 60 % of its own frustration to what is left of the earlier; half of that fades with three messages, or as many as the settings say.',
  needs: ['words', 'before', 'settings'],
  cost: 'reading',
};
