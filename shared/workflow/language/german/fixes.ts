import { germanNumber } from '../../../rules/language/german/conditions.ts';
import type { ConnectionWords, FixWords } from '../fix-words.ts';

export const germanFixes: FixWords = {
  takeCaseAway: (label) => `„${label}“ wegnehmen: Keine Nachricht geht diesen Weg`,
  askCaseFirst: (label) => `Zuerst nach „${label}“ fragen`,
  caseForAll: (label) => `„${label}“ zum Weg für alles andere machen`,
  leadTo: (node) => (node === undefined ? 'Zu einem neuen „Weiter“ führen' : `Zu ${node} führen`),
  deleteConnection: 'Diese Verbindung löschen',
  giveOwnIds: 'Jeder Verbindung eine eigene ID geben',
  addCase: (label) => `Einen Fall für „${label}“ hinzufügen`,
  widenCase: (label, { dependent }) => `„${label}“ fragen lassen, ob ${dependent}`,
  hearPerson: (queueId) => `An „${queueId}“ übergeben, wenn der Kunde um einen Menschen bittet`,
  asksForPerson: 'Bittet um einen Menschen',
  clamp: (value) => `Auf ${germanNumber(value)} setzen`,
  deleteStep: (node) => `${node} löschen`,
  deleteWithLeading: (node) => `${node} löschen, mit allem, was dorthin führt`,
  deleteDead: (node) => `${node} löschen: Dorthin kommt keine Nachricht`,
  takeQuestionAway: (node) => `${node} wegnehmen: Die Antwort steht fest`,
  takePartAway: ({ dependent }) => `Wegnehmen, dass ${dependent}: Das gilt immer`,
  askWhether: ({ dependent }) => `Fragen, ob ${dependent}`,
};

export const germanConnections: ConnectionWords = {
  gone: 'Einen der beiden Schritte gibt es nicht mehr.',
  toItself: 'Ein Schritt kann nicht zu sich selbst führen.',
  toStart: 'Zum Start führt nichts.',
  toNote: 'Zu einer Notiz führt nichts: Sie tut nichts.',
  noExit: (node, exit) => `${node} hat keinen Ausgang „${exit}“.`,
  back: 'Das würde zu einem früheren Schritt zurückführen.',
};
