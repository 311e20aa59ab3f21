import { personalDataKinds } from '../personal-data-kinds.ts';
import type { Signal, SignalWords } from '../signal.ts';

export const personalData: Signal = {
  name: 'personalData',
  title: 'personal data in the message',
  type: 'set',
  per: 'customer',
  values: personalDataKinds,
  read: ({ detected }) => detected.personalData ?? (detected.topics && []),
};

export const personalDataWords: SignalWords = {
  meaning: 'Which kinds of personal data the customer’s message holds, such as a card number.',
  how: 'Mail addresses, phone numbers with their country, and card and account numbers whose check digits are right; a provider may find more.',
  needs: ['words'],
  cost: 'reading',
};
