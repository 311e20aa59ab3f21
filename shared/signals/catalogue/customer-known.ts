import type { Signal, SignalWords } from '../signal.ts';

export const customerKnown: Signal = {
  name: 'customer.known',
  title: 'customer is known',
  type: 'boolean',
  read: ({ state }) => state.customer !== undefined,
};

export const customerKnownWords: SignalWords = {
  meaning: 'Whether the channel has said who the customer is.',
  how: 'Yes from the first message on that names the customer.',
  needs: ['customer'],
  cost: 'free',
};
