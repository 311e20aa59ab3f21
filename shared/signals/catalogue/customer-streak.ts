import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const customerStreak: Signal = {
  name: 'customerStreak',
  title: 'customer messages in a row',
  ...count,
  per: 'customer',
  read: ({ state }) => state.customerStreak ?? 0,
};

export const customerStreakWords: SignalWords = {
  meaning: 'How many messages the customer has sent since somebody answered.',
  how: 'Counts messages; any answer, of the AI or a person, starts again.',
  needs: ['before'],
  cost: 'free',
};
