import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const failedAttempts: Signal = {
  name: 'failedAttempts',
  title: 'failed answers in a row',
  ...count,
  per: 'assistant',
  read: ({ state }) => state.failedAttempts,
};

export const failedAttemptsWords: SignalWords = {
  meaning: 'How many of the AI’s newest answers in a row did not answer: it said so, or found no source.',
  how: 'Counts answers that the caller marks as not answered, that stand on no source, or that say so; see AI answer fails. That nothing is free or found adds to the row only where the customer asks for the same again or is upset. Questions back change nothing, any other answer starts again.',
  needs: ['words', 'answered', 'sources', 'before'],
  cost: 'reading',
};
