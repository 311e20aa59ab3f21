import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.changes.added': 'Hinzugefügt',
  'workflows.changes.removed': 'Entfernt',
  'workflows.changes.changed': 'Geändert',
  'workflows.changes.moved': 'Verschoben',
  'workflows.changes.anotherTime': 'Sie kommt zu einer anderen Zeit an die Reihe als vorher.',
  'workflows.changes.longerList': 'Eine ihrer längeren Listen ist anders.',
  'workflows.changes.guardrail': 'Leitplanke:',
} satisfies Translation<typeof messages>;
