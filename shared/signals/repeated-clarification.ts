import { isWhole } from './answer/marks.ts';
import { likeness } from './likeness.ts';

/** As much alike as the same question in other words is; "which day?" and "which time?" share less. */
const alike = 0.75;

/**
 * Whether an AI asks for the same thing again. To ask is the work of an assistant and no sign of trouble: a booking takes
 * ten questions. Only what it asked in its turn before, with nothing but failures between, counts.
 * @param asked what it asked before, see `questionOf`; `undefined` where it asked nothing
 */
export function asksAgain(asked: string | undefined, question: string): boolean {
  if (!asked || !question) return false;
  if (isWhole(asked) || isWhole(question)) return asked === question;
  return likeness(asked, question) >= alike;
}
