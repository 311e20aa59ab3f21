import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.tryDraft.title': 'Entwurf ausprobieren',
  'workflows.tryDraft.kicker': 'Niemand wird übergeben',
  'workflows.tryDraft.again': 'Von vorn',
  'workflows.tryDraft.keep': 'Als Beispielfall behalten',
  'workflows.tryDraft.kept': 'Als Beispielfall behalten',
  'workflows.tryDraft.nothingSaid': 'Noch nichts gesagt',
  'workflows.tryDraft.nothingSaidWords':
    'Schreiben Sie, was ein Kunde sagen könnte, oder was die KI antworten könnte und wie sicher sie ist.',
  'workflows.tryDraft.notTried': 'Es konnte nicht ausprobiert werden',
  'workflows.tryDraft.noRules': 'Noch entstehen keine Regeln',
  'workflows.tryDraft.noRulesWords': 'Beheben Sie zuerst die Fehler; dann lässt es sich ausprobieren.',
  'workflows.tryDraft.handsOff': 'Übergibt an {queue}',
  'workflows.tryDraft.asksCustomer': 'Fragt den Kunden',
  'workflows.tryDraft.aiGoesOn': 'Die KI macht weiter',
  'workflows.tryDraft.noRuleHolds': 'Keine Regel holt einen Menschen.',
  'workflows.tryDraft.atMessage': 'Bei Nachricht {turn}.',
  'workflows.tryDraft.because': '{reason}.',
  'workflows.tryDraft.showStep': 'Schritt zeigen',
} satisfies Translation<typeof messages>;
