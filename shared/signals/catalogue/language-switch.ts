import type { Signal, SignalWords } from '../signal.ts';

export const languageSwitch: Signal = {
  name: 'languageSwitch',
  title: 'goes over to another language',
  type: 'boolean',
  per: 'customer',
  read: ({ detected }) => detected.languageSwitch,
};

export const languageSwitchWords: SignalWords = {
  meaning: 'Whether the customer’s message is in another language than what they wrote before.',
  how: 'Small words and letters of seven languages, else what the caller says; unknown where neither tells.',
  needs: ['words', 'language', 'before'],
  cost: 'reading',
};
