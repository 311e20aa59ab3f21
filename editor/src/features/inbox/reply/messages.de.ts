import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'inbox.reply.replyTo': 'Antwort an {name}',
  'inbox.reply.placeholder': 'Schreiben Sie dem Kunden',
  'inbox.reply.send': 'Senden',
  'inbox.reply.keys': '{enter} sendet, {line} beginnt eine Zeile',
  'inbox.reply.noConnection': 'Gerade keine Verbindung. Was Sie senden, geht hinaus, sobald sie wieder da ist.',
  'inbox.reply.notSent': 'Ihre Antwort wurde nicht gesendet',
  'inbox.reply.stuck':
    '{count, plural, one {Eine Antwort von Ihnen wurde nicht gesendet: Dieser Kunde ist nicht mehr bei Ihnen.} other {# Antworten von Ihnen wurden nicht gesendet: Dieser Kunde ist nicht mehr bei Ihnen.}}',
  'inbox.reply.discard': 'Verwerfen',

  'inbox.reply.acceptToWrite': 'Nehmen Sie diesen Kunden an, um ihm zu schreiben.',
  'inbox.reply.isTalking': '{name} spricht mit diesem Kunden. Sie können eine Notiz hinterlassen.',
  'inbox.reply.ended': '{end}, {when}',
  'inbox.reply.endedBy': '{end}, von {name}, {when}',
} satisfies Translation<typeof messages>;
