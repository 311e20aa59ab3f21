import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const assistantFailure: Signal = {
  name: 'assistantFailure',
  title: 'AI answer fails',
  ...percent,
  per: 'assistant',
  read: ({ detected }) => detected.assistantFailure,
};

export const assistantFailureWords: SignalWords = {
  meaning: 'How likely the AI’s newest answer did not answer; 50 % or more counts as yes.',
  how: 'The caller says so, it stands on no source, or its words report that something was not found, not possible or not understood.',
  needs: ['words', 'answered', 'sources'],
  cost: 'reading',
};
