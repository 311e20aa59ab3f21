import type { WitnessWords } from '../witness-words.ts';

const inARow = (times: number): string => (times === 1 ? 'einmal' : `${times}-mal in Folge`);

export const germanWitness: WitnessWords = {
  decision: (outcome) => `Baton würde ${outcome}.`,
  since: ({ dependent }) => `Denn es gilt, dass ${dependent}.`,
  noRule: 'Keine Regel passt.',
  noQuestion: 'Keine Frage auf dem Weg trifft zu.',
  confirmedByMessage: 'Bestätigt: Genau diese Nachricht lief durch die Erkennung und die Regeln.',
  confirmedByFacts:
    'Von den Regeln mit diesen Angaben bestätigt; eine einzelne Nachricht, die genau dazu führt, wurde nicht gefunden.',
  noAnswerFound: 'Das konnte ich nicht finden.',
  answerFound: 'Das habe ich gefunden.',
  failed: (times) => `${inARow(times)} ohne Antwort`,
  unsure: (times) => `${inARow(times)} unsicher`,
  noAnswer: 'keine Antwort',
  confidence: (percent) => `Sicherheit ${percent}`,
  askForPerson: 'Ich möchte mit einem Menschen sprechen.',
  was: ({ text, isPlural }, values) => `${text} ${isPlural ? 'waren' : 'war'} ${values.join(', dann ')}`,
};
