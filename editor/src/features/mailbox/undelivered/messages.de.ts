import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'mailbox.undelivered.what': 'was nicht zugestellt wurde',
  'mailbox.undelivered.none': 'Alles wurde zugestellt',
  'mailbox.undelivered.noneWords':
    'Jedes Ereignis wird mehrmals noch einmal versucht, jedes Mal etwas später. Eines, das bis zum Ende scheitert, kommt mit dem Grund hierher und kann wieder geschickt werden, sobald die Ursache behoben ist. Auf AWS sind das die Dead-Letter-Queues.',
  'mailbox.undelivered.total': '{count} Ereignisse wurden nicht zugestellt.',
  'mailbox.undelivered.newest': '{count} Ereignisse wurden nicht zugestellt. Hier sind die neuesten {shown}.',
  'mailbox.undelivered.tryAll': 'Alle noch einmal versuchen',
  'mailbox.undelivered.tryPlace': 'Noch einmal versuchen: {place}',
  'mailbox.undelivered.inQueue':
    '{count, plural, one {1 Ereignis} other {# Ereignisse}} in der Queue <code>{queue}</code>',
  'mailbox.undelivered.event': 'Ereignis',
  'mailbox.undelivered.reason': 'Grund',
  'mailbox.undelivered.noReason': 'Kein Grund genannt',
  'mailbox.undelivered.tries': 'Versuche',
  'mailbox.undelivered.where': 'Wo',
  'mailbox.undelivered.sent': 'Gesendet',
  'mailbox.undelivered.givenUp': 'Aufgegeben',

  'mailbox.undelivered.redriven':
    '{count, plural, =0 {Es gab nichts wieder zu schicken} one {1 ist wieder unterwegs} other {# sind wieder unterwegs}}',
  'mailbox.undelivered.comesBack': 'Was wieder scheitert, kommt hierher zurück.',
  'mailbox.undelivered.notSent': 'Nichts wurde wieder geschickt',

  'mailbox.undelivered.openingHandoffs': 'Eröffnen von Übergaben',
  'mailbox.undelivered.inboxPages': 'Offene Posteingänge',
  'mailbox.undelivered.chatWebhooks': 'Chat-Webhooks',
  'mailbox.undelivered.mails': 'Mails',
  'mailbox.undelivered.callBacks': 'Rückrufe',
} satisfies Translation<typeof messages>;
