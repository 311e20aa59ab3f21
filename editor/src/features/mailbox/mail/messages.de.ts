import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'mailbox.mail.what': 'die Mails',
  'mailbox.mail.whatOne': 'diese Mail',
  'mailbox.mail.mails': 'Mails',
  'mailbox.mail.none': 'Noch keine Mail',
  'mailbox.mail.noneWords':
    'Wird ein Kunde, der per E-Mail schreibt, an einen Menschen übergeben, bekommt das Team den ganzen Fall per Mail, und der Kunde die Antworten. Schicken Sie die erste:',

  'mailbox.mail.nobody': 'Niemand',
  'mailbox.mail.andMore': '{first} und {count} mehr',
  'mailbox.mail.noSubject': 'Kein Betreff',

  'mailbox.mail.from': 'Von',
  'mailbox.mail.to': 'An',
  'mailbox.mail.copyTo': 'Kopie an',
  'mailbox.mail.answersGoTo': 'Antworten an',
  'mailbox.mail.arrived': 'Angekommen',
  'mailbox.mail.attachments': 'Anhänge',
  'mailbox.mail.attachment': 'Anhang',

  'mailbox.mail.showAs': 'Zeigen als',
  'mailbox.mail.asMail': 'Mail',
  'mailbox.mail.plainText': 'Nur Text',
  'mailbox.mail.headers': 'Kopfzeilen',
  'mailbox.mail.header': 'Kopfzeile',
  'mailbox.mail.value': 'Wert',
  'mailbox.mail.text': 'Text der Mail',
  'mailbox.mail.asReceived': 'Die Mail, wie ihr Empfänger sie sieht',
  'mailbox.mail.picture': 'Bild',
  'mailbox.mail.notLoaded':
    '{count, plural, one {Ein Bild von anderswo wurde} other {# Bilder von anderswo wurden}} nicht geladen, damit der Absender nicht erfährt, wer dies liest.',
  'mailbox.mail.nothingInside': 'Diese Mail hat kein HTML und keinen Text.',
  'mailbox.mail.noPlainText': 'Diese Mail hat keinen reinen Text.',
} satisfies Translation<typeof messages>;
