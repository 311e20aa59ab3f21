import type { Translation } from '../i18n/messages.ts';
import type { detailNames, reasonNames } from './messages.ts';

export default {
  'domain.reason.asked-for-person': 'Der Kunde hat um einen Menschen gebeten',
  'domain.reason.low-confidence': 'Die KI war sich ihrer Antworten nicht sicher',
  'domain.reason.failed-attempts': 'Die KI konnte mehrmals hintereinander nicht antworten',
  'domain.reason.repeated-request': 'Der Kunde musste dasselbe noch einmal fragen',
  'domain.reason.frustrated': 'Der Kunde ist verärgert',
  'domain.reason.sensitive-topic': 'Die Sache ist heikel',
  'domain.reason.complex-matter': 'Die Sache ist verwickelt',
  'domain.reason.out-of-scope': 'Die Frage liegt jenseits dessen, was die KI beantworten darf',
  'domain.reason.valued-customer': 'Ein Kunde, dem persönliche Betreuung zugesagt ist',
  'domain.reason.safety': 'Jemand könnte in Gefahr sein',
  'domain.reason.policy': 'Unsere Regeln verlangen hier einen Menschen',

  'domain.detail.text': 'eigene Worte',
  'domain.detail.number': 'eine Zahl',
  'domain.detail.email': 'eine E-Mail-Adresse',
  'domain.detail.phone': 'eine Telefonnummer',
  'domain.detail.date': 'ein Datum',
} satisfies Translation<typeof reasonNames> & Translation<typeof detailNames>;
