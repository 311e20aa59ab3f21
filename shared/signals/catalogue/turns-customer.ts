import type { Signal, SignalWords } from '../signal.ts';
import { count } from './units.ts';

export const turnsCustomer: Signal = {
  name: 'turns.customer',
  title: 'customer messages',
  ...count,
  per: 'customer',
  read: ({ state }) => state.turns.customer,
};

export const turnsCustomerWords: SignalWords = {
  meaning: 'How many messages the customer has sent.',
  how: 'Counts messages.',
  needs: ['before'],
  cost: 'free',
};
