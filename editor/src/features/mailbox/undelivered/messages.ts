import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('mailbox.undelivered', {
  what: 'what was not delivered',
  none: 'Everything was delivered',
  noneWords:
    'Each event is tried again several times, a little later each time. One that fails to the end comes here with the reason, and can be sent again once the cause is gone. On AWS these are the dead-letter queues.',
  total: '{count} events were not delivered.',
  newest: '{count} events were not delivered. Here are the newest {shown}.',
  tryAll: 'Try all again',
  tryPlace: 'Try again: {place}',
  inQueue: '{count, plural, one {1 event} other {# events}} in the queue <code>{queue}</code>',
  event: 'Event',
  reason: 'Reason',
  noReason: 'No reason was given',
  tries: 'Tries',
  where: 'Where',
  sent: 'Sent',
  givenUp: 'Given up',

  redriven:
    '{count, plural, =0 {There was nothing to send again} one {1 is on its way again} other {# are on their way again}}',
  comesBack: 'What fails again comes back here.',
  notSent: 'Nothing was sent again',

  openingHandoffs: 'Opening handoffs',
  inboxPages: 'Open inbox pages',
  chatWebhooks: 'Chat webhooks',
  mails: 'Mails',
  callBacks: 'Call-backs',
});
