import type { Signal, SignalWords } from '../signal.ts';

export const channel: Signal = {
  name: 'channel',
  title: 'channel',
  type: 'text',
  values: ['chat', 'email', 'voice'],
  read: ({ state }) => state.channel,
};

export const channelWords: SignalWords = {
  meaning: 'How the customer reached us.',
  how: 'As the first message says.',
  needs: ['channel'],
  cost: 'free',
};
