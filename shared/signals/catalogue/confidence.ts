import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const confidence: Signal = {
  name: 'confidence',
  title: 'AI confidence',
  ...percent,
  per: 'assistant',
  read: ({ state }) => state.confidence,
};

export const confidenceWords: SignalWords = {
  meaning: 'How sure the AI was of its newest answer: the share of its answers at this confidence that turn out good.',
  how: 'As the caller reports it, set right by what came of earlier answers once enough are known; unknown after an answer without one.',
  needs: ['confidence'],
  cost: 'free',
};
