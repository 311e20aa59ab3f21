import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.list.title': 'Workflows',
  'workflows.list.import': 'Importieren',
  'workflows.list.newWorkflow': 'Neuer Workflow',
  'workflows.list.readFailed': 'Die Workflows konnten nicht gelesen werden',
  'workflows.list.liveGoesOn': 'Was live ist, entscheidet weiter.',
  'workflows.list.reading': 'Die Workflows werden gelesen',
  'workflows.list.none': 'Noch kein Workflow',
  'workflows.list.noneWords':
    'Ein Workflow sagt, wann ein Kunde mit einem Menschen sprechen soll, und mit wem. Bis einer live ist, antwortet die KI allein; wer um einen Menschen bittet, bekommt trotzdem einen.',
  'workflows.list.noneForOthers': 'Ein Admin kann den ersten zeichnen.',

  'workflows.list.name': 'Name',
  'workflows.list.live': 'Live',
  'workflows.list.notLive': 'Nicht live',
  'workflows.list.version': 'Version {version}',
  'workflows.list.draft': 'Entwurf',
  'workflows.list.neverPublished': 'Nie veröffentlicht',
  'workflows.list.changed': 'Geändert',
  'workflows.list.asPublished': 'Wie veröffentlicht',
  'workflows.list.problems': 'Probleme',
  'workflows.list.errors': '{count, plural, one {# Fehler} other {# Fehler}}',
  'workflows.list.warnings': '{count, plural, one {# Warnung} other {# Warnungen}}',
  'workflows.list.noProblems': 'Keine',
  'workflows.list.escalations': 'Übergaben, 7 Tage',
  'workflows.list.atLeast': 'mindestens {count}',
  'workflows.list.lastEdited': 'Zuletzt bearbeitet',
  'workflows.list.editedBy': '{when} von {name}',
  'workflows.list.file': 'Datei',

  'workflows.list.create': 'Anlegen',
  'workflows.list.notCreated': 'Er wurde nicht angelegt',
  'workflows.list.nameHelp': 'Er beginnt als Entwurf. Nichts ist live, bis Sie veröffentlichen.',
} satisfies Translation<typeof messages>;
