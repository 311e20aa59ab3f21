import type { Translation } from '../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'mailbox.mail': 'Mail',
  'mailbox.calls': 'Anrufe',
  'mailbox.undelivered': 'Nicht zugestellt',
  'mailbox.onlyAtHome': 'Nur zu Hause',
  'mailbox.description':
    'Steht für Amazon SES und Amazon Connect. Nichts hier verlässt diesen Rechner; auf AWS geht es wirklich hinaus.',
  'mailbox.simulateCall': 'Eingehenden Anruf simulieren',
  'mailbox.keptHere': 'Sie liegen auf diesem Rechner, und nichts ist verloren.',
  'mailbox.openCase': 'Fall im Posteingang öffnen',

  'mailbox.inTerminal': 'In einem Terminal, dort, wo Baton gestartet wurde',
  'mailbox.whereKeyIs':
    'Der Schlüssel kommt aus der Datei <code>local.json</code> im Datenordner von Baton. Jeder andere Schlüssel dieses Kanals, in den Einstellungen gemacht, geht ebenso.',
  'mailbox.command': 'Befehl',
} satisfies Translation<typeof messages>;
