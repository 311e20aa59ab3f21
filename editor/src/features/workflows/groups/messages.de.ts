import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.groups.title': 'Gruppe',
  'workflows.groups.name': 'Name',
  'workflows.groups.groupThese': 'Diese Schritte gruppieren',
  'workflows.groups.ungroup': 'Gruppe auflösen',
  'workflows.groups.groupSelected': 'Ausgewählte Schritte gruppieren',
  'workflows.groups.arrange': 'Anordnen',
  'workflows.groups.renamed': 'Gruppe umbenannt',
  'workflows.groups.selectAll': 'Alle Schritte dieser Gruppe auswählen',
  'workflows.groups.selectFirst': 'Wählen Sie zuerst Schritte zum Gruppieren',
  'workflows.groups.selectGroup': 'Wählen Sie zuerst alle Schritte einer Gruppe: Ein Klick auf ihren Namen genügt',
  'workflows.groups.grouped': '{count, plural, one {# Schritt} other {# Schritte}} gruppiert',
  'workflows.groups.ungrouped': 'Gruppe „{name}“ aufgelöst',
  'workflows.groups.newName': 'Gruppe {number}',
  'workflows.groups.selected': '{count, plural, one {# Schritt} other {# Schritte}} ausgewählt',
} satisfies Translation<typeof messages>;
