import type { Subject } from '../clause.ts';
import type { NearestWords, TextWords } from '../nearest-words.ts';

/** Each clause begins with its verb: "Wäre die Sicherheit der KI knapp unter 45 % gewesen, …". */
export const germanNearest: NearestWords = {
  had: (clauses, then) => {
    const all = clauses.join(' und ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)}, ${then}.`;
  },
  goneOn: 'hätte die KI weitergemacht',
  handedOff: (queue) => `wäre an ${queue} übergeben worden`,
  offered: (choices) => `hätte der Kunde wählen können: ${choices}`,
  collected: (attribute) => `wäre der Kunde nach „${attribute}“ gefragt worden`,
  claimed: ({ dependent }, isSo) => `hätte ${isSo ? '' : 'nicht '}gegolten, dass ${dependent}`,
  asked: (isAsking) => `hätte der Kunde ${isAsking ? '' : 'nicht '}um einen Menschen gebeten`,
  unknown: (subject) => `${been(subject)} nicht bekannt gewesen`,
  known: (subject) => `${been(subject)} bekannt gewesen`,
  open: (hours, isOpen) => `${been(hours)} ${isOpen ? 'offen' : 'geschlossen'} gewesen`,
  included: (subject, added, removed) =>
    `${had(subject)} ${[
      ...(added === undefined ? [] : [`${added} enthalten`]),
      ...(removed === undefined ? [] : [`${removed} nicht enthalten`]),
    ].join(' und ')}`,
  text: (subject, parts) => `${had(subject)} ${parts.map(partWords).join(' und ')}`,
  scalar: (subject, to, was) => `${been(subject)} ${to} gewesen${was === undefined ? '' : ` (statt ${was})`}`,
  justBeside: (side, bound) => `knapp ${side === 'below' ? 'unter' : 'über'} ${bound}`,
};

const been = ({ text, isPlural }: Subject): string => `${isPlural ? 'wären' : 'wäre'} ${text}`;
const had = ({ text, isPlural }: Subject): string => `${isPlural ? 'hätten' : 'hätte'} ${text}`;

const verbs: Readonly<Record<TextWords['op'], (said: string, not: string) => string>> = {
  containsAny: (said, not) => `${said} ${not}erwähnt`,
  containsAnyPart: (said, not) => `${said} ${not}enthalten`,
  startsWith: (said, not) => `${not}mit ${said} begonnen`,
  matches: (said, not) => `${not}zum Muster ${said} gepasst`,
};

const partWords = ({ op, holds, said }: TextWords): string => verbs[op](said, holds ? '' : 'nicht ');
