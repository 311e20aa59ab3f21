import type { Signal, SignalWords } from '../signal.ts';

export const intent: Signal = {
  name: 'intent',
  title: 'intent',
  type: 'text',
  read: ({ state }) => state.intent,
};

export const intentWords: SignalWords = {
  meaning: 'What the customer wants, as the channel’s AI named it.',
  how: 'As the caller reports it.',
  needs: ['intent'],
  cost: 'free',
};
