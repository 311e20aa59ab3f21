import { languageOf } from '../../conversation/language-of.ts';
import type { Signal, SignalWords } from '../signal.ts';

export const language: Signal = {
  name: 'language',
  title: 'language',
  type: 'text',
  read: ({ state }) => languageOf(state),
};

export const languageWords: SignalWords = {
  meaning: 'The language of the conversation, as a tag such as en or de.',
  how: 'As the caller reports it, else by the customer’s words.',
  needs: ['language', 'words'],
  cost: 'reading',
};
