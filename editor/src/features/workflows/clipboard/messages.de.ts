import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.clipboard.group': 'Zwischenablage',
  'workflows.clipboard.cut': 'Ausgewählte Schritte ausschneiden',
  'workflows.clipboard.copy': 'Ausgewählte Schritte kopieren',
  'workflows.clipboard.paste': 'Schritte einfügen',
  'workflows.clipboard.duplicate': 'Ausgewählte Schritte duplizieren',

  'workflows.clipboard.copyRefused': 'Der Browser ließ diese Seite nicht kopieren',
  'workflows.clipboard.pasteRefused': 'Der Browser ließ diese Seite nicht einfügen',
  'workflows.clipboard.pressInstead': 'Drücken Sie stattdessen Strg+{key}.',
  'workflows.clipboard.copied': '{count, plural, one {# Schritt} other {# Schritte}} kopiert',
  'workflows.clipboard.cutSteps': '{count, plural, one {# Schritt} other {# Schritte}} ausgeschnitten',
  'workflows.clipboard.pasted': '{count, plural, one {# Schritt} other {# Schritte}} eingefügt',
  'workflows.clipboard.duplicated': '{count, plural, one {# Schritt} other {# Schritte}} dupliziert',
  'workflows.clipboard.copyFirst': 'Wählen Sie zuerst Schritte zum Kopieren',
  'workflows.clipboard.duplicateFirst': 'Wählen Sie zuerst Schritte zum Duplizieren',
  'workflows.clipboard.nothingPasted': 'Nichts eingefügt',
  'workflows.clipboard.noRoom':
    'Nichts einzufügen: Ein Workflow hat einen Start, und keinen Platz für mehr als 2.000 Schritte und 200 Gruppen',
  'workflows.clipboard.noSteps':
    'In der Zwischenablage sind keine Schritte. Kopieren Sie zuerst welche auf einer Zeichenfläche.',
  'workflows.clipboard.unreadable': 'Die kopierten Schritte lassen sich nicht lesen: {reason}',
} satisfies Translation<typeof messages>;
