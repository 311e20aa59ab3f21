import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const lowConfidenceStreak: Signal = {
  name: 'lowConfidenceStreak',
  title: 'unsure answers in a row',
  ...count,
  per: 'assistant',
  read: ({ state }) => state.lowConfidenceStreak,
};

export const lowConfidenceStreakWords: SignalWords = {
  meaning: 'How many of the AI’s newest answers in a row were below 50 % confidence.',
  how: 'Counts answers below 50 %; an answer at or above it starts again, one without confidence changes nothing.',
  needs: ['confidence', 'before'],
  cost: 'free',
};
