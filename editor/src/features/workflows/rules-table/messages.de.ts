import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.rulesTable.title': 'Tabelle der Regeln',
  'workflows.rulesTable.making': 'Die Regeln entstehen',
  'workflows.rulesTable.tried':
    '{count, plural, one {# Regel} other {# Regeln}}, von oben geprüft: Die erste, die passt, entscheidet.',
  'workflows.rulesTable.guardrails':
    '{count, plural, one {# davon ist eine Leitplanke und kommt} other {# davon sind Leitplanken und kommen}} vor den Regeln aller Workflows.',
  'workflows.rulesTable.rule': 'Regel',
  'workflows.rulesTable.when': 'Wenn',
  'workflows.rulesTable.thenDo': 'Dann',
  'workflows.rulesTable.fromSteps': 'Aus diesen Schritten',
  'workflows.rulesTable.guardrail': 'Leitplanke',
  'workflows.rulesTable.none': 'Noch entstehen keine Regeln',
  'workflows.rulesTable.noneWords':
    'Aus einem Workflow entstehen Regeln, sobald er keine Fehler hat. Beheben Sie diese zuerst.',
  'workflows.rulesTable.showProblems': 'Probleme zeigen',
  'workflows.rulesTable.stepsOf': 'Schritte der Regel {order}',
  'workflows.rulesTable.passed': '{count, plural, one {# Schritt} other {# Schritte}} durchlaufen',
} satisfies Translation<typeof messages>;
