import type { WitnessWords } from '../witness-words.ts';

const inARow = (times: number): string => (times === 1 ? 'once' : `${times} times in a row`);

export const englishWitness: WitnessWords = {
  decision: (outcome) => `Baton would ${outcome}.`,
  since: ({ dependent }) => `Since ${dependent}.`,
  noRule: 'No rule fits.',
  noQuestion: 'No question on the way holds.',
  confirmedByMessage: 'Confirmed: this very message was run through the detectors and the rules.',
  confirmedByFacts: 'Confirmed by the rules on these facts; no single message was found that brings just them about.',
  noAnswerFound: 'I could not find that.',
  answerFound: 'Here is what I found.',
  failed: (times) => `${inARow(times)} without an answer`,
  unsure: (times) => `${inARow(times)} unsure`,
  noAnswer: 'no answer',
  confidence: (percent) => `confidence ${percent}`,
  askForPerson: 'I want to talk to a person.',
  was: ({ text }, values) => `${text} was ${values.join(', then ')}`,
};
