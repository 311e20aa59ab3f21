/** Stands for "could you rephrase?", in whatever words: it asks for the same each time. */
export const anew = '?';
/** Opens the mark of a turn that only asks whether to go on: another turn asks for the same only in the same words. */
export const proposal = '=';

/** Whether a mark stands for a question as a whole, and is like another only where it is the same. */
export const isWhole = (question: string): boolean => question.startsWith(anew) || question.startsWith(proposal);
