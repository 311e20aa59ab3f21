import type { Signal, SignalWords } from '../signal.ts';

export const outOfScopeSignal: Signal = {
  name: 'outOfScope',
  title: 'outside what the AI can do',
  type: 'number',
  range: [0, 1],
  unit: 'percent',
  read: ({ state }) => state.outOfScope,
};

export const outOfScopeWords: SignalWords = {
  meaning:
    'How likely the customer’s newest request is one that the AI cannot fulfil: it is unlike all examples, or the AI had no answer; 50 % or more counts as yes.',
  how: 'Likeness to the examples of what the AI can do, in the settings; what the AI answers bears it out or refutes it.',
  needs: ['words', 'settings', 'answered', 'sources'],
  cost: 'reading',
};
