import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.problems.title': 'Probleme',
  'workflows.problems.noneShort': 'keine',
  'workflows.problems.none': 'Keine Probleme',
  'workflows.problems.previous': 'Voriges Problem',
  'workflows.problems.next': 'Nächstes Problem',
  'workflows.problems.close': 'Probleme schließen',
  'workflows.problems.fine': 'Dem Veröffentlichen steht nichts im Weg.',
  'workflows.problems.makes': '{count, plural, one {# Regel entsteht} other {# Regeln entstehen}}.',
  'workflows.problems.errors':
    '{count, plural, one {# Fehler verhindert} other {# Fehler verhindern}} das Veröffentlichen',
  'workflows.problems.warnings': '{count, plural, one {# Warnung} other {# Warnungen}}',
  'workflows.problems.notes': '{count, plural, one {# Hinweis} other {# Hinweise}}',
  'workflows.problems.error': 'Fehler',
  'workflows.problems.warning': 'Warnung',
  'workflows.problems.info': 'Hinweis',
  'workflows.problems.mended': 'Behoben: {fix}',
  'workflows.problems.whatToChange': 'Was zu ändern ist',
  'workflows.problems.showStep': 'Schritt zeigen',
  'workflows.problems.said': '{severity}: {message}',
  'workflows.problems.aMessage': 'Eine Nachricht, die es zeigt',
  'workflows.problems.given': 'Angenommen: {facts}.',
  'workflows.problems.customer': 'Kunde',
  'workflows.problems.assistant': 'KI',
} satisfies Translation<typeof messages>;
