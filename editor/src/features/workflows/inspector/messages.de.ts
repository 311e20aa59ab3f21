import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.inspector.leadsTo': 'Führt zu',
  'workflows.inspector.nowhere': 'noch nirgendwohin',
  'workflows.inspector.changeExit': 'Ändern, wohin „{exit}“ führt',
  'workflows.inspector.connect': 'Verbinden',

  'workflows.inspector.connection': 'Verbindung',
  'workflows.inspector.selected': '{what} ausgewählt',
  'workflows.inspector.steps': '{count, plural, one {# Schritt} other {# Schritte}}',
  'workflows.inspector.connections': '{count, plural, one {# Verbindung} other {# Verbindungen}}',
  'workflows.inspector.delete': 'Löschen',
  'workflows.inspector.from': 'Von {step}',
  'workflows.inspector.fromExit': 'Von {step}, durch den Ausgang „{exit}“,',
  'workflows.inspector.to': 'zu {step}',
  'workflows.inspector.severalWords':
    'Ziehen Sie sie, verschieben Sie sie mit Strg und den Pfeiltasten, kopieren Sie sie in einen anderen Workflow, oder löschen Sie sie zusammen.',
  'workflows.inspector.arrange': 'Anordnen',

  'workflows.inspector.deleteStep': 'Diesen Schritt löschen',
  'workflows.inspector.addAfter': 'Schritt danach hinzufügen',
  'workflows.inspector.name': 'Name',
  'workflows.inspector.nameHelp': 'Steht auf der Karte über dem Satz, und in Erklärungen.',
  'workflows.inspector.renamed': 'Schritt umbenannt',
  'workflows.inspector.changed': '{kind} geändert',
  'workflows.inspector.unknownKind': 'Diese Version von Baton kennt „{kind}“ nicht',
  'workflows.inspector.unknownWords': 'Der Schritt bleibt, wie er ist. Löschen Sie ihn, oder aktualisieren Sie Baton.',
  'workflows.inspector.hasProblem': 'hat ein Problem',

  'workflows.inspector.chat': 'Chat',
  'workflows.inspector.email': 'E-Mail',
  'workflows.inspector.voice': 'Telefon',
  'workflows.inspector.urgent': 'Dringend',
  'workflows.inspector.high': 'Hoch',
  'workflows.inspector.normal': 'Normal',
  'workflows.inspector.low': 'Niedrig',
} satisfies Translation<typeof messages>;
