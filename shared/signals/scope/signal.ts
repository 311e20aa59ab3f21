import type { Signal } from '../signal.ts';

export const outOfScopeSignal: Signal = {
  name: 'outOfScope',
  title: 'outside what the AI can do',
  type: 'number',
  range: [0, 1],
  unit: 'percent',
  meaning:
    'How likely the customer’s newest request is one that the AI cannot fulfil: it is unlike all examples, or the AI had no answer; 50 % or more counts as yes.',
  read: ({ state }) => state.outOfScope,
};
