import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.keys.title': 'Schlüssel der Kanäle',
  'settings.keys.description':
    'Ein Kanal zeigt bei jedem Aufruf seinen Schlüssel. Baton behält nur einen Hash, ein verlorener Schlüssel lässt sich also nicht nachsehen.',
  'settings.keys.newKey': 'Neuer Schlüssel',
  'settings.keys.what': 'die Schlüssel',
  'settings.keys.none': 'Noch kein Schlüssel',
  'settings.keys.noneWords': 'Ein Kanal braucht einen Schlüssel, bevor er einen Kunden übergeben kann.',
  'settings.keys.key': 'Schlüssel',
  'settings.keys.channel': 'Kanal',
  'settings.keys.beginsWith': 'Beginnt mit',
  'settings.keys.made': 'Angelegt',
  'settings.keys.by': '{when} <quiet>von {name}</quiet>',
  'settings.keys.state': 'Zustand',
  'settings.keys.active': 'Aktiv',
  'settings.keys.revoked': 'Gesperrt',
  'settings.keys.actions': 'Aktionen',
  'settings.keys.revoke': 'Sperren',
  'settings.keys.revokeNamed': '{name} sperren',

  'settings.keys.theKey': 'Der Schlüssel „{name}“',
  'settings.keys.done': 'Fertig',
  'settings.keys.copyNow': 'Kopieren Sie ihn jetzt',
  'settings.keys.copyWords':
    'Niemand kann ihn noch einmal sehen, auch wir nicht. Geht er verloren, sperren Sie ihn und machen Sie einen anderen.',
  'settings.keys.tryIt': 'Ausprobieren, mit dem Schlüssel in BATON_KEY',
  'settings.keys.make': 'Schlüssel anlegen',
  'settings.keys.label': 'Bezeichnung',
  'settings.keys.labelHelp': 'Wer ihn verwendet: „Shop-Chat, Produktion“.',
  'settings.keys.channelHelp': 'Der Schlüssel kann, was dieser Kanal darf, und sonst nichts.',
  'settings.keys.channelFirst': 'Legen Sie zuerst einen Kanal an.',
  'settings.keys.labelMissing': 'Geben Sie dem Schlüssel eine Bezeichnung, damit Sie später wissen, wer ihn verwendet.',
  'settings.keys.channelMissing': 'Wählen Sie einen Kanal.',

  'settings.keys.revokeTitle': '„{name}“ sperren?',
  'settings.keys.revokedToast': '{name} gesperrt',
  'settings.keys.revokeKey': 'Schlüssel sperren',
  'settings.keys.revokeWords':
    'Was Baton damit für {channel} aufruft, wird innerhalb von 5 Sekunden abgewiesen. Das lässt sich nicht rückgängig machen; andere Schlüssel des Kanals gelten weiter.',
  'settings.keys.revokeTyped': 'sperren',
} satisfies Translation<typeof messages>;
