import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.outline.label': 'Schritte des Workflows, der Reihe nach',
  'workflows.outline.actionsFor': 'Aktionen für {step}',
  'workflows.outline.addAfter': 'Schritt danach hinzufügen',
  'workflows.outline.connectTo': 'Verbinden mit',
  'workflows.outline.duplicate': 'Duplizieren',
  'workflows.outline.delete': 'Löschen',
  'workflows.outline.leadsNowhere': 'führt noch nirgendwohin',
  'workflows.outline.addStep': 'Schritt hinzufügen',
  'workflows.outline.onTo': 'weiter zu „{step}“',
} satisfies Translation<typeof messages>;
