import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const confidenceRaw: Signal = {
  name: 'confidenceRaw',
  title: 'AI confidence as reported',
  ...percent,
  per: 'assistant',
  read: ({ state }) => state.confidenceRaw ?? state.confidence,
};

export const confidenceRawWords: SignalWords = {
  meaning: 'How sure the AI said it was of its newest answer, before that was set right by what came of its answers.',
  how: 'As the caller reports it; unknown after an answer without one.',
  needs: ['confidence'],
  cost: 'free',
};
