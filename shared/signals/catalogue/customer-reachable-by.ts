import type { Signal, SignalWords } from '../signal.ts';

export const customerReachableBy: Signal = {
  name: 'customer.reachableBy',
  title: 'customer can be reached by',
  type: 'set',
  values: ['email', 'phone'],
  read: ({ state: { customer } }) =>
    customer && (['email', 'phone'] as const).filter((way) => customer[way] !== undefined),
};

export const customerReachableByWords: SignalWords = {
  meaning: 'By what the customer can be reached later: a mail or a call back needs an address of theirs.',
  how: 'The addresses that the caller reports; unknown while the customer is.',
  needs: ['customer'],
  cost: 'free',
};
