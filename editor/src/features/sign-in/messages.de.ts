import type { Translation } from '../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'signIn.page': 'Anmelden',
  'signIn.title': 'Bei Baton anmelden',
  'signIn.words': 'Kunden von der KI an Menschen übergeben, und unterwegs nichts verlieren.',
  'signIn.signIn': 'Anmelden',
  'signIn.outTitle': 'Sie sind abgemeldet',
  'signIn.outWords': 'Schließen Sie diesen Tab, oder kommen Sie wieder herein.',
  'signIn.again': 'Wieder anmelden',
  'signIn.noAnswerTitle': 'Der Anmeldedienst hat nicht geantwortet',
  'signIn.noAnswerWords':
    'Nichts ist verloren. Versuchen Sie es gleich noch einmal; bleibt es so, sagen Sie es denen, die Baton für Sie betreiben.',
  'signIn.signingIn': 'Sie werden angemeldet',
  'signIn.failedPage': 'Anmeldung fehlgeschlagen',
  'signIn.failedTitle': 'Sie konnten nicht angemeldet werden',
  'signIn.failedWords':
    'Die Anmeldung hat zu lange gedauert, wurde abgebrochen, oder ihr Link war schon benutzt. Neu zu beginnen hilft.',
  'signIn.startAgain': 'Neu beginnen',
} satisfies Translation<typeof messages>;
