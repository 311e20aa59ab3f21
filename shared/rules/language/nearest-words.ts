import type { Clause, Subject } from './clause.ts';

/** How one language says what would have been otherwise. */
export interface NearestWords {
  /** The whole, of clauses such as "AI confidence been just below 45 %". */
  readonly had: (clauses: readonly string[], then: string) => string;
  readonly goneOn: string;
  readonly handedOff: (queue: string) => string;
  readonly offered: (choices: string) => string;
  readonly collected: (attribute: string) => string;
  /** What a signal claims outright would have been so, or not. */
  readonly claimed: (claim: Clause, isSo: boolean) => string;
  readonly asked: (isAsking: boolean) => string;
  readonly unknown: (subject: Subject) => string;
  readonly known: (subject: Subject) => string;
  readonly open: (hours: Subject, isOpen: boolean) => string;
  /** Lists in words; absent where there are none. */
  readonly included: (subject: Subject, added: string | undefined, removed: string | undefined) => string;
  readonly text: (subject: Subject, parts: readonly TextWords[]) => string;
  readonly scalar: (subject: Subject, to: string, was: string | undefined) => string;
  readonly justBeside: (side: 'below' | 'above', bound: string) => string;
}

export interface TextWords {
  readonly op: 'containsAny' | 'containsAnyPart' | 'startsWith' | 'matches';
  readonly holds: boolean;
  readonly said: string;
}
