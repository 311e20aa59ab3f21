import type { Signal, SignalWords } from '../signal.ts';
import { percent } from './units.ts';

export const assistantAsksBack: Signal = {
  name: 'assistantAsksBack',
  title: 'AI asks back',
  ...percent,
  per: 'assistant',
  read: ({ detected }) => detected.assistantAsksBack,
};

export const assistantAsksBackWords: SignalWords = {
  meaning: 'How likely the AI’s newest answer asks for more before it goes on; 50 % or more counts as yes.',
  how: 'Questions, requests for a fact and requests to say it in other words, in seven languages; “anything else?” is none.',
  needs: ['words'],
  cost: 'reading',
};
