import type { Signal } from '../signal.ts';
import { count } from './units.ts';

export const turnsAssistant: Signal = {
  name: 'turns.assistant',
  title: 'AI answers',
  ...count,
  per: 'assistant',
  meaning: 'How many answers the AI has given.',
  how: 'Counts answers, withheld ones too.',
  needs: ['before'],
  cost: 'free',
  read: ({ state }) => state.turns.assistant,
};
