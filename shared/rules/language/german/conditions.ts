import type { Comparison } from '../../condition.ts';
import type { Clause, Statement, Subject } from '../clause.ts';
import type { ConditionWords } from '../condition-words.ts';
import { germanClaims, germanNames } from './signals.ts';

type Operator = Exclude<Comparison['op'], 'exists'>;

/** Verb for one and for several, and what stands between it and the value. */
const comparisons: Readonly<Record<Operator, readonly [one: string, several: string, before: string]>> = {
  eq: ['ist', 'sind', ''],
  ne: ['ist', 'sind', 'nicht '],
  lt: ['liegt', 'liegen', 'unter '],
  lte: ['beträgt', 'betragen', 'höchstens '],
  gt: ['liegt', 'liegen', 'über '],
  gte: ['beträgt', 'betragen', 'mindestens '],
  in: ['ist', 'sind', 'einer der Werte '],
  has: ['enthält', 'enthalten', ''],
  hasAny: ['enthält', 'enthalten', 'eines von '],
  hasAll: ['enthält', 'enthalten', 'alle von '],
  containsAny: ['erwähnt', 'erwähnen', ''],
  containsAnyPart: ['enthält', 'enthalten', ''],
  startsWith: ['beginnt', 'beginnen', 'mit '],
  matches: ['passt', 'passen', 'zum Muster '],
};

/** Values that Baton itself names. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  speaker: { customer: 'der Kunde', assistant: 'die KI' },
  channel: { chat: 'Chat', email: 'E-Mail', voice: 'Telefon' },
  'customer.reachableBy': { email: 'E-Mail', phone: 'Telefon' },
};

export const germanNumber = (value: number): string => String(value).replace('.', ',');

export const germanConditions: ConditionWords = {
  isVerbLast: true,
  and: ' und ',
  or: ' oder ',
  yes: 'ja',
  no: 'nein',
  quote: (text) => `„${text}“`,
  andMore: (said, count) => `${said} und ${count} weitere`,
  number: germanNumber,
  value: (signal, word) => values[signal]?.[word],
  named: (word) => `„${word}“`,
  title: (signal) => germanNames[signal]?.title,
  subject: (signal) => germanNames[signal]?.subject,
  fact: {
    hours: (name) => ({ text: `die Zeiten „${name}“`, isPlural: true }),
    queueOpen: (name) => ({ text: `die Öffnung von ${name}` }),
    agentsOn: (name) => ({ text: `die Zahl der Menschen, die in ${name} da sind,` }),
    waitSeconds: (name) => ({ text: `die Wartezeit in Sekunden in ${name}` }),
    split: (step) => ({ text: `der Anteil des Gesprächs bei „${step}“` }),
    band: (step) => ({ text: `der frühere Bereich von „${step}“` }),
    answer: (step) => ({ text: `die Antwort auf „${step}“` }),
    tries: (step) => ({ text: `die Zahl der Versuche bei „${step}“` }),
    attribute: (name) => ({ text: `„${name}“` }),
  },
  queue: (queueId) => `die Warteschlange „${queueId}“`,
  claim: (signal) => germanClaims[signal],
  chance: ({ dependent }) => ({ text: `die Wahrscheinlichkeit, dass ${dependent},` }),
  notSo: ({ dependent }) => ({ subject: 'es', verb: 'stimmt', rest: 'nicht', after: `, dass ${dependent}` }),
  compared: (subject, op, value) => {
    const [one, several, before] = comparisons[op];
    return { subject: subject.text, verb: subject.isPlural ? several : one, rest: `${before}${value}` };
  },
  known: (subject, isKnown) => being(subject, isKnown ? 'bekannt' : 'nicht bekannt'),
  areOpen: (hours, isOpen) => being(hours, stateOf(isOpen)),
  sayOpen: (name, isOpen) => being({ text: `die Zeiten „${name}“`, isPlural: true }, stateOf(isOpen)),
  isOpen: (queue, isOpen) => being({ text: queue }, stateOf(isOpen)),
  counted: ({ rest, ...what }, times, window) => ({
    ...what,
    rest: `${window} ${times === 1 ? 'einmal' : `${times}-mal`} ${rest}`.trimEnd(),
  }),
  moved: (subject, direction, by, window) =>
    being(subject, `${window} um ${by} ${direction === 'rises' ? 'gestiegen' : 'gefallen'}`),
  points: (amount) => `${amount} Punkte`,
  window: (within, whose) => {
    if ('minutes' in within)
      return within.minutes === 1 ? 'in der letzten Minute' : `in den letzten ${within.minutes} Minuten`;
    const [one, several] = messages[whose ?? 'any'];
    return within.messages === 1 ? `in der letzten ${one}` : `in den letzten ${within.messages} ${several}`;
  },
  score: (parts, op, value) => ({
    subject: `die Summe der Punkte (${parts.map(({ weight, when }) => `${weight}, wenn ${when.dependent}`).join('; ')})`,
    verb: op === 'gte' ? 'beträgt' : 'liegt',
    rest: `${op === 'gte' ? 'mindestens' : 'unter'} ${value}`,
  }),
  atLeast: (least, members) => same(`mindestens ${least} davon gelten: ${listOf(members)}`),
  noneOf: (members) => same(`nichts davon gilt: ${listOf(members)}`),
  always: same('immer'),
  never: same('nie'),
};

const messages = {
  assistant: ['Antwort der KI', 'Antworten der KI'],
  customer: ['Nachricht des Kunden', 'Nachrichten des Kunden'],
  any: ['Nachricht', 'Nachrichten'],
} as const;

const being = ({ text, isPlural }: Subject, rest: string): Statement => ({
  subject: text,
  verb: isPlural ? 'sind' : 'ist',
  rest,
});

const stateOf = (isOpen: boolean): string => (isOpen ? 'offen' : 'geschlossen');

function same(text: string): Clause {
  return { main: text, dependent: text };
}

const listOf = (members: readonly Clause[]): string => members.map(({ main }) => main).join('; ');
