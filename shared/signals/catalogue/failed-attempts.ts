import type { Signal } from '../signal.ts';
import { count } from './units.ts';

export const failedAttempts: Signal = {
  name: 'failedAttempts',
  title: 'failed answers in a row',
  ...count,
  per: 'assistant',
  meaning: 'How many of the AI’s newest answers in a row did not answer: it said so, or found no source.',
  how: 'Counts answers that the caller marks as not answered, that stand on no source, or that say so; see AI answer fails. Questions back change nothing, any other answer starts again.',
  needs: ['words', 'answered', 'sources', 'before'],
  cost: 'reading',
  read: ({ state }) => state.failedAttempts,
};
