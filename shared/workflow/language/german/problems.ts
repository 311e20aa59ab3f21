import type { TextFault } from '../../../messages/text-fault.ts';
import { germanNumber } from '../../../rules/language/german/conditions.ts';
import { germanNames } from '../../../rules/language/german/signals.ts';
import { longestPattern } from '../../../rules/pattern.ts';
import { exitName, isOwnExit } from '../../nodes/own-exits.ts';
import type { BranchKind, DataFault, ProblemWords } from '../problem-words.ts';
import { germanFields } from './changes.ts';
import { germanExits } from './nodes.ts';

export const germanProblems: ProblemWords = {
  // Without an article, so that it reads the same in every case.
  node: ({ id, label }) => (label ? `„${label}“` : `Schritt „${id}“`),
  nodeElsewhere: (nodeId) => `Schritt „${nodeId}“`,

  sameNodeId: (id) => `Zwei Schritte haben die ID „${id}“: Benennen Sie einen um.`,
  sameEdgeId: (id) => `Zwei Verbindungen haben die ID „${id}“: Zeichnen Sie eine davon neu.`,
  noStart: 'Es gibt keinen Start: Fügen Sie einen hinzu, und verbinden Sie ihn.',
  severalStarts: 'Ein Workflow hat genau einen Start: Löschen Sie diesen.',
  edgeToNowhere: (nodeId) => `Eine Verbindung führt zu „${nodeId}“, das es nicht gibt: Löschen Sie die Verbindung.`,
  edgeToNote: 'Eine Verbindung führt zu einer Notiz, die nichts tut: Löschen Sie die Verbindung.',
  unknownExit: (node, exit) => `${node} hat keinen Ausgang „${exit}“: Verbinden Sie einen, den es gibt.`,
  severalEdges: (node, exit) =>
    `Der Ausgang „${germanExit(exit)}“ von ${node} führt in zwei Richtungen: Behalten Sie eine.`,
  unconnectedExit: (node, exit) =>
    `Der Ausgang „${exitName(exit, germanExits)}“ von ${node} führt nirgendwohin: Verbinden Sie ihn.`,
  cycle:
    'Der Weg führt zu einem früheren Schritt zurück: Eine Nachricht liefe ewig im Kreis. Löschen Sie eine Verbindung.',
  unreachable: (node) => `Zu ${node} führt kein Weg: Verbinden Sie den Schritt, oder löschen Sie ihn.`,
  tooManySteps: (most) =>
    `Mit allen Teil-Workflows hat dieser Workflow mehr als ${most} Schritte: Verwenden Sie weniger davon.`,
  noWayToPerson: 'Kein Weg durch diesen Workflow führt zu einem Menschen: Fügen Sie eine Übergabe hinzu.',
  tooManyWays: (most, node) =>
    `Durch diesen Workflow führen mehr als ${most} Wege.${node === undefined ? '' : ` Die meisten treffen sich bei ${node}.`} Stellen Sie weniger Fragen hintereinander, oder machen Sie zwei Workflows daraus.`,

  unknownKind: (kind) =>
    `Diese Version von Baton kennt die Art „${kind}“ nicht: Löschen Sie den Schritt, oder aktualisieren Sie Baton.`,
  invalidData: (node, path, fault) => `${node}: ${placeWords(path)} ${faultWords(fault)}.`,
  unknownQueue: (queueId, known) =>
    `Es gibt keine Warteschlange „${queueId}“: Wählen Sie eine von ${known.join(', ')}.`,
  unknownCalendar: (calendarId, known) =>
    `Es gibt keine Zeiten namens „${calendarId}“: Wählen Sie unter ${known.join(', ')}.`,
  unknownVersion: (workflowId, version) =>
    `Es gibt keine Version ${version} eines Workflows „${workflowId}“: Wählen Sie eine, die veröffentlicht wurde.`,
  idTaken: (id, of) => `Die ID „${id}“ ist vergeben: Geben Sie ${branches[of]} eine eigene.`,
  bandOrder:
    'Die Bereiche müssen vom höchsten zum niedrigsten gehen: Lassen Sie diesen niedriger beginnen als den davor.',
  shareSum: (percent) => `Die Anteile ergeben zusammen ${germanNumber(percent)} %: Machen Sie 100 % daraus.`,
  brokenText: (locale, fault) => `Der Text auf „${locale}“: ${textWords(fault)}`,
  noText: (locale) =>
    `Es gibt keinen Text auf „${locale}“, der Sprache für alle, die eine andere sprechen: Schreiben Sie einen.`,
  noTextYet: (locale, defaultLocale) =>
    `Es gibt keinen Text auf „${locale}“: Kunden, die das sprechen, lesen „${defaultLocale}“.`,

  unknownSignal: (signal) => `Es gibt kein Signal „${signal}“: Wählen Sie eines aus der Liste.`,
  noNumber: (signal) => `„${titleOf(signal)}“ ist keine Zahl und kann daher nicht steigen oder fallen.`,
  notCounted: (signal) =>
    `„${titleOf(signal)}“ hat mehrere Werte, und die werden nicht über Nachrichten hinweg gezählt.`,
  wrongOperator: (signal) =>
    `„${titleOf(signal)}“ lässt sich so nicht vergleichen: Wählen Sie einen anderen Vergleich.`,
  wrongValue: (signal, _op, needed) =>
    `Dieser Vergleich mit „${titleOf(signal)}“ braucht ${neededValues[needed ?? ''] ?? 'einen einzelnen Wert'}.`,
  outOfRange: (signal, [low, high], value) =>
    `„${titleOf(signal)}“ liegt zwischen ${low} und ${high}, daher kann ${germanNumber(value)} nie etwas entscheiden.`,
  tooMany: (least, of, what) =>
    `Mindestens ${least} von ${of} ${what === 'conditions' ? 'Bedingungen' : 'Nachrichten'} kann es nie geben: Verlangen Sie höchstens ${of}.`,
  pattern: (pattern, fault) =>
    fault === 'too-long'
      ? `Das Muster ist länger als ${longestPattern} Zeichen: Kürzen Sie es.`
      : `„${pattern}“ ist kein Muster, das RE2 versteht: Suchen Sie nach einer offenen Klammer, einer Vorausschau oder einem Rückverweis.`,
  tooDeep: (most) => `Die Gruppen sind tiefer als ${most} Ebenen verschachtelt: Verwenden Sie weniger Gruppen.`,
  emptyGroup: 'Diese Gruppe ist leer: Fügen Sie eine Bedingung hinzu, oder entfernen Sie die Gruppe.',
};

/** An exit by its id alone: one that people added goes by that. */
export const germanExit = (exit: string): string => (isOwnExit(exit) ? germanExits[exit] : exit);

const titleOf = (signal: string): string => germanNames[signal]?.title ?? signal;

const branches: Readonly<Record<BranchKind, string>> = {
  case: 'jedem Fall',
  band: 'jedem Bereich',
  arm: 'jedem Anteil',
  choice: 'jeder Wahl',
};

const neededValues: Readonly<Record<string, string>> = {
  number: 'eine Zahl',
  boolean: 'ja oder nein',
  string: 'einen Text',
  list: 'eine Liste',
};

/** Where in a step's settings; people count from 1. */
const placeWords = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'die Einstellung'
    : `„${path.map((key) => (typeof key === 'number' ? key + 1 : (germanFields[String(key)] ?? String(key)))).join(' › ')}“`;

function faultWords({ code, minimum, maximum, keys = [] }: DataFault): string {
  switch (code) {
    case 'too_small':
      return `ist zu klein oder zu kurz; mindestens ${minimum}`;
    case 'too_big':
      return `ist zu groß oder zu lang; höchstens ${maximum}`;
    case 'invalid_type':
      return 'fehlt oder ist von der falschen Art';
    case 'invalid_value':
      return 'ist keiner der Werte, die es gibt';
    case 'unrecognized_keys':
      return `enthält Unbekanntes: ${keys.join(', ')}`;
    default:
      return 'hat nicht die richtige Form';
  }
}

function textWords(fault: TextFault): string {
  switch (fault.kind) {
    case 'unknown-argument':
      return `„${fault.name}“ gibt es nicht. Verwenden Sie ${fault.known.join(', ')}.`;
    case 'no-date':
      return `„${fault.name}“ ist kein Datum. Schreiben Sie {${fault.name}}.`;
    case 'no-count':
      return `„${fault.name}“ ist ein Text und lässt sich nicht zählen. Schreiben Sie {${fault.name}}.`;
    case 'empty':
      return 'Er ist leer, wenn über den Kunden nichts bekannt ist.';
    case 'unreadable':
      return `Er lässt sich nicht lesen (${fault.detail}).`;
  }
}
