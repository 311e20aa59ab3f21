import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.canvas.label':
    'Zeichenfläche des Workflows. Pfeiltasten gehen von Schritt zu Schritt, die Eingabetaste öffnet einen.',
  'workflows.canvas.overview': 'Übersicht über den Workflow',
  'workflows.canvas.group': 'Zeichenfläche',
  'workflows.canvas.showWhole': 'Den ganzen Workflow zeigen',
  'workflows.canvas.zoomIn': 'Vergrößern',
  'workflows.canvas.zoomOut': 'Verkleinern',
  'workflows.canvas.backTo100': 'Zurück zu 100 %',
  'workflows.canvas.showEverything': 'Alles zeigen',
  'workflows.canvas.tidy': 'Aufräumen',
  'workflows.canvas.notConnected': 'Nicht verbunden',
  'workflows.canvas.selected': '{count, plural, one {# Schritt} other {# Schritte}} ausgewählt',
  'workflows.canvas.movedSteps': '{count, plural, one {# Schritt} other {# Schritte}} verschoben',
} satisfies Translation<typeof messages>;
