import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const turnsAssistant: Signal = {
  name: 'turns.assistant',
  title: 'AI answers',
  ...count,
  per: 'assistant',
  read: ({ state }) => state.turns.assistant,
};

export const turnsAssistantWords: SignalWords = {
  meaning: 'How many answers the AI has given.',
  how: 'Counts answers, withheld ones too.',
  needs: ['before'],
  cost: 'free',
};
