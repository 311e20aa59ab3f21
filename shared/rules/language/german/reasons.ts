import type { ReasonCode } from '../../../handoff/reason.ts';
import { type Statement, statement, toClause } from '../clause.ts';

/** Why a customer is handed over, as a statement that may stand behind *weil*. */
export const germanReasons: Readonly<Record<ReasonCode, Statement>> = {
  'asked-for-person': statement('der Kunde', 'hat', 'um einen Menschen gebeten'),
  'low-confidence': statement('die KI', 'war', 'sich ihrer Antworten nicht sicher'),
  'failed-attempts': statement('die KI', 'konnte', 'mehrmals hintereinander nicht antworten'),
  'repeated-request': statement('der Kunde', 'musste', 'dasselbe noch einmal fragen'),
  frustrated: statement('der Kunde', 'ist', 'verärgert'),
  'sensitive-topic': statement('die Sache', 'ist', 'heikel'),
  'complex-matter': statement('die Sache', 'ist', 'verwickelt'),
  'out-of-scope': statement('die Frage', 'liegt', 'jenseits dessen', ', was die KI beantworten darf'),
  'valued-customer': statement('dem Kunden', 'ist', 'persönliche Betreuung zugesagt'),
  safety: statement('jemand', 'könnte', 'in Gefahr sein'),
  policy: statement('unsere Regeln', 'verlangen', 'hier einen Menschen'),
};

/** The same as a sentence that begins a line. */
export function germanReason(code: ReasonCode): string {
  const { main } = toClause(germanReasons[code], true);
  return main.charAt(0).toUpperCase() + main.slice(1);
}
