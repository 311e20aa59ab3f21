import type { Clause } from '../../rules/language/clause.ts';

/** How one language says quick fixes, as buttons do. */
export interface FixWords {
  readonly takeCaseAway: (label: string) => string;
  readonly askCaseFirst: (label: string) => string;
  readonly caseForAll: (label: string) => string;
  /** @param node none: a new one */
  readonly leadTo: (node: string | undefined) => string;
  readonly deleteConnection: string;
  readonly giveOwnIds: string;
  readonly addCase: (label: string) => string;
  readonly widenCase: (label: string, condition: Clause) => string;
  readonly hearPerson: (queueId: string) => string;
  /** The name of the step that it draws. */
  readonly asksForPerson: string;
  readonly clamp: (value: number) => string;
  readonly deleteStep: (node: string) => string;
  readonly deleteWithLeading: (node: string) => string;
  readonly deleteDead: (node: string) => string;
  readonly takeQuestionAway: (node: string) => string;
  readonly takePartAway: (comparison: Clause) => string;
  readonly askWhether: (comparison: Clause) => string;
}

/** Why a connection may not be drawn. */
export interface ConnectionWords {
  readonly gone: string;
  readonly toItself: string;
  readonly toStart: string;
  readonly toNote: string;
  readonly noExit: (node: string, exit: string) => string;
  readonly back: string;
}
