import type { Signal, SignalWords } from '../signal.ts';
import { topicIds } from '../topics/topic.ts';

export const topics: Signal = {
  name: 'topics',
  title: 'topics',
  type: 'set',
  values: topicIds,
  read: ({ state }) => state.topics,
};

export const topicsWords: SignalWords = {
  meaning:
    'All topics so far in the conversation: those that the channel named, and those found in what the customer wrote.',
  how: 'As the caller reports them, and those that are 50 % or more likely by the customer’s words.',
  needs: ['words', 'topics'],
  cost: 'reading',
};
