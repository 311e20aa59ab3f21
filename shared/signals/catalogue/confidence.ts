import type { Signal } from '../signal.ts';
import { percent } from './units.ts';

export const confidence: Signal = {
  name: 'confidence',
  title: 'AI confidence',
  ...percent,
  per: 'assistant',
  meaning: 'How sure the AI was of its newest answer, as it reported.',
  how: 'As the caller reports it; unknown after an answer without one.',
  needs: ['confidence'],
  cost: 'free',
  read: ({ state }) => state.confidence,
};
