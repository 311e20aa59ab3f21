import type { Clause, Subject } from '../../rules/language/clause.ts';

/** How one language tells a message that shows a finding. */
export interface WitnessWords {
  readonly decision: (outcome: string) => string;
  readonly since: (because: Clause) => string;
  readonly noRule: string;
  readonly noQuestion: string;
  readonly confirmedByMessage: string;
  readonly confirmedByFacts: string;
  /** An answer of the AI before, and what is said beside it. */
  readonly noAnswerFound: string;
  readonly answerFound: string;
  readonly failed: (times: number) => string;
  readonly unsure: (times: number) => string;
  readonly noAnswer: string;
  readonly confidence: (percent: string) => string;
  readonly askForPerson: string;
  readonly was: (subject: Subject, values: readonly string[]) => string;
}
