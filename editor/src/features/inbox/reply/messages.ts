import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('inbox.reply', {
  replyTo: 'Reply to {name}',
  placeholder: 'Write to the customer',
  send: 'Send',
  keys: '{enter} sends, {line} starts a line',
  noConnection: 'No connection now. What you send goes out when it is back.',
  notSent: 'Your reply was not sent',
  stuck:
    '{count, plural, one {A reply of yours was not sent: this customer is no longer with you.} other {# replies of yours were not sent: this customer is no longer with you.}}',
  discard: 'Discard',

  acceptToWrite: 'Accept this customer to write to them.',
  isTalking: '{name} is talking to this customer. You can leave a note.',
  ended: '{end}, {when}',
  endedBy: '{end}, by {name}, {when}',
});
