import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const repeatedClarification: Signal = {
  name: 'repeatedClarification',
  title: 'same question in a row',
  ...count,
  per: 'assistant',
  read: ({ state }) => state.aiAskedAgain ?? 0,
};

export const repeatedClarificationWords: SignalWords = {
  meaning: 'How many times in a row the AI asked for the same thing again.',
  how: 'Compares what the AI asks for with what it asked for before; other questions and answers start again, failures between do not.',
  needs: ['words', 'before'],
  cost: 'reading',
};
