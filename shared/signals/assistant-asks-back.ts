import { readAnswer } from './answer/read-answer.ts';

/**
 * How likely an AI's turn asks the customer for more before it goes on: a fact, a choice, a confirmation, or the same in
 * other words. A report of failure that ends in a question is a failure, and "anything else?" is a courtesy.
 * Asking is no sign of trouble by itself; asking for the same thing again is, see `repeated-clarification.ts`.
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export const assistantAsksBack = (text: string, language?: string): number => readAnswer(text, language).asksBack;
