import type { Translation } from '../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.title': 'Einstellungen',
  'settings.description': 'Wo Kunden warten, wann Menschen da sind, was bemerkt wird, und wer Baton aufrufen darf.',
  'settings.queues': 'Warteschlangen',
  'settings.hours': 'Geschäftszeiten',
  'settings.channels': 'Kanäle',
  'settings.signals': 'Signale',
  'settings.publishing': 'Veröffentlichen',
  'settings.keys': 'Schlüssel',
  'settings.audit': 'Protokoll',
} satisfies Translation<typeof messages>;
