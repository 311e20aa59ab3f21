import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const repeatedAnswer: Signal = {
  name: 'repeatedAnswer',
  title: 'same answer in a row',
  ...count,
  per: 'assistant',
  read: ({ state }) => state.aiSaidAgain ?? 0,
};

export const repeatedAnswerWords: SignalWords = {
  meaning: 'How many times in a row the AI said the same as in its answer before.',
  how: 'Compares the words, however they are set and pointed. Another answer starts again; what says hardly anything, such as a thank-you, is never the same.',
  needs: ['words', 'before'],
  cost: 'reading',
};
