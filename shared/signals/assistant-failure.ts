import type { FoldedMessage } from '../conversation/fold.ts';
import { readAnswer } from './answer/read-answer.ts';
import { reportedFailure } from './answer/reported-failure.ts';

type Answer = Pick<FoldedMessage, 'text' | 'answered' | 'sources' | 'language'>;

/**
 * How likely an AI's answer did not answer. The caller's word (`answered`) decides where it is given, then an empty list
 * of sources; else the answer's own words: "I could not find", "that is not possible", "I did not understand". "We do
 * not have it in stock" and "if you cannot find the button" are answers.
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export const assistantFailure = (answer: Answer): number =>
  reportedFailure(answer) ?? readAnswer(answer.text, answer.language).failure;
