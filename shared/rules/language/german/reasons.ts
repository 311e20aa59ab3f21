import type { ReasonCode } from '../../../handoff/reason.ts';
import { type Statement, toClause } from '../clause.ts';

const says = (subject: string, verb: string, rest: string, after?: string): Statement => ({
  subject,
  verb,
  rest,
  ...(after !== undefined && { after }),
});

/** Why a customer is handed over, as a statement that may stand behind *weil*. */
export const germanReasons: Readonly<Record<ReasonCode, Statement>> = {
  'asked-for-person': says('der Kunde', 'hat', 'um einen Menschen gebeten'),
  'low-confidence': says('die KI', 'war', 'sich ihrer Antworten nicht sicher'),
  'failed-attempts': says('die KI', 'konnte', 'mehrmals hintereinander nicht antworten'),
  'repeated-request': says('der Kunde', 'musste', 'dasselbe noch einmal fragen'),
  frustrated: says('der Kunde', 'ist', 'verärgert'),
  'sensitive-topic': says('die Sache', 'ist', 'heikel'),
  'complex-matter': says('die Sache', 'ist', 'verwickelt'),
  'out-of-scope': says('die Frage', 'liegt', 'jenseits dessen', ', was die KI beantworten darf'),
  'valued-customer': says('dem Kunden', 'ist', 'persönliche Betreuung zugesagt'),
  safety: says('jemand', 'könnte', 'in Gefahr sein'),
  policy: says('unsere Regeln', 'verlangen', 'hier einen Menschen'),
};

/** The same as a sentence that begins a line. */
export function germanReason(code: ReasonCode): string {
  const { main } = toClause(germanReasons[code], true);
  return main.charAt(0).toUpperCase() + main.slice(1);
}
