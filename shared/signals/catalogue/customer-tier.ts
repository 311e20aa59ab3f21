import type { Signal, SignalWords } from '../signal.ts';

export const customerTier: Signal = {
  name: 'customer.tier',
  title: 'customer tier',
  type: 'text',
  read: ({ state }) => state.customer?.tier,
};

export const customerTierWords: SignalWords = {
  meaning: 'The customer’s tier, as the channel named it.',
  how: 'As the caller reports it.',
  needs: ['customer'],
  cost: 'free',
};
