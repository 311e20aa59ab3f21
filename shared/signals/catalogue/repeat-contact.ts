import { repeatContact as isRepeatContact } from '../contact/repeat-contact.ts';
import type { Signal, SignalWords } from '../signal.ts';

export const repeatContact: Signal = {
  name: 'repeatContact',
  title: 'is back with the same',
  type: 'boolean',
  read: ({ state }) => isRepeatContact(state),
};

export const repeatContactWords: SignalWords = {
  meaning:
    'Whether the customer is back within a few days, with their last conversation unresolved or on the same matter.',
  how: 'Looks at the customer’s last conversation: it was left in trouble or while they waited, or intent, a topic or a request are the same. Unknown for a customer without an id.',
  needs: ['customer', 'lastContact', 'words'],
  cost: 'look',
};
