import type { Signal } from '../signal.ts';

export const intent: Signal = {
  name: 'intent',
  title: 'intent',
  type: 'text',
  meaning: 'What the customer wants, as the channel’s AI named it.',
  how: 'As the caller reports it.',
  needs: ['intent'],
  cost: 'free',
  read: ({ state }) => state.intent,
};
