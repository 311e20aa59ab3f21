import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.importExport.exportFailed': '„{name}“ konnte nicht exportiert werden',
  'workflows.importExport.export': '{name} exportieren',
  'workflows.importExport.title': 'Workflow importieren',
  'workflows.importExport.asDraft': 'Als Entwurf importieren',
  'workflows.importExport.cannot': 'Diese Datei kann nicht importiert werden',
  'workflows.importExport.unchanged': 'Nichts wurde geändert.',
  'workflows.importExport.checkingFile': 'Die Datei wird geprüft',
  'workflows.importExport.checking': 'Es wird geprüft, was hereinkäme',
  'workflows.importExport.notImported': 'Er wurde nicht importiert',
  'workflows.importExport.dropHere': 'Legen Sie hier eine Workflow-Datei ab, wie Baton sie exportiert.',
  'workflows.importExport.chooseFile': 'Datei wählen',

  'workflows.importExport.comesIn': 'Was hereinkäme',
  'workflows.importExport.parts':
    '{steps, plural, one {# Schritt} other {# Schritte}}, {connections, plural, one {# Verbindung} other {# Verbindungen}}, {cases, plural, one {# Beispielfall} other {# Beispielfälle}}',
  'workflows.importExport.partsTried':
    '{steps, plural, one {# Schritt} other {# Schritte}}, {connections, plural, one {# Verbindung} other {# Verbindungen}}, {cases, plural, one {# Beispielfall} other {# Beispielfälle}}, von denen {passed} bestehen',
  'workflows.importExport.errors':
    'Vor dem Veröffentlichen zu beheben: {count, plural, one {# Fehler} other {# Fehler}}',
  'workflows.importExport.ready': 'Bereit zum Veröffentlichen: {count, plural, one {# Regel} other {# Regeln}}',
  'workflows.importExport.taken': 'Es gibt schon einen Workflow „{id}“. Er bleibt, wie er ist; dieser wird „{newId}“.',
  'workflows.importExport.unknown':
    '{count, plural, one {# Schritt} other {# Schritte}} einer Art, die diese Version nicht kennt',
  'workflows.importExport.unknownWords': '{kinds}: bleiben wie in der Datei, zum Ansehen, nicht zum Ändern.',
  'workflows.importExport.disguised':
    '{count, plural, one {# Text liest sich} other {# Texte lesen sich}} vielleicht anders, als geschrieben ist',
  'workflows.importExport.disguisedWords':
    'Verborgene Zeichen drehen die Leserichtung um oder sind nicht zu sehen. Sehen Sie sich diese Texte an, bevor Sie veröffentlichen.',
} satisfies Translation<typeof messages>;
