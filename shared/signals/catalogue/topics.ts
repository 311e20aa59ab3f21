import type { Signal } from '../signal.ts';

export const topics: Signal = {
  name: 'topics',
  title: 'topics',
  type: 'set',
  meaning: 'All topics named so far in the conversation.',
  how: 'As the caller reports them.',
  read: ({ state }) => state.topics,
};
