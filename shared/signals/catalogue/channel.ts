import type { Signal } from '../signal.ts';

export const channel: Signal = {
  name: 'channel',
  title: 'channel',
  type: 'text',
  values: ['chat', 'email', 'voice'],
  meaning: 'How the customer reached us.',
  how: 'As the first message says.',
  needs: ['channel'],
  cost: 'free',
  read: ({ state }) => state.channel,
};
