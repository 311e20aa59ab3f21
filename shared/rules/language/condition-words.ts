import type { Comparison, TimeWindow, Trend } from '../condition.ts';
import type { Clause, Statement, Subject } from './clause.ts';

/** What may be known of a calendar, a queue, a step, or an attribute: the kinds of signals whose last part is free. */
export type FactKind =
  | 'hours'
  | 'queueOpen'
  | 'agentsOn'
  | 'waitSeconds'
  | 'split'
  | 'band'
  | 'answer'
  | 'tries'
  | 'attribute';

/** How one language says conditions. What is asked is decided elsewhere; here are words and where they stand. */
export interface ConditionWords {
  /** Whether the verb ends a clause that depends on another. */
  readonly isVerbLast: boolean;
  readonly and: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  readonly quote: (text: string) => string;
  /** What is said of a list, and how many more there are. */
  readonly andMore: (said: string, count: number) => string;
  readonly number: (value: number) => string;
  /** A value that Baton itself names, such as `assistant` of the speaker; `undefined` for what channels and people named. */
  readonly value: (signal: string, word: string) => string | undefined;
  /** Such a name of somebody’s, by itself in a sentence. */
  readonly named: (word: string) => string;
  /** A signal of the catalogue as lists of them have it; `undefined` where the language has no name for it. */
  readonly title: (signal: string) => string | undefined;
  /** The same where a sentence says something of it. */
  readonly subject: (signal: string) => Subject | undefined;
  readonly fact: Readonly<Record<FactKind, (name: string) => Subject>>;
  readonly queue: (queueId: string) => string;
  /** What a signal says outright where it is yes, or a chance of 50 % or more; see `claimOf`. */
  readonly claim: (signal: string) => Statement | undefined;
  readonly chance: (claim: Clause) => Subject;
  readonly notSo: (claim: Clause) => Statement;
  readonly compared: (subject: Subject, op: Exclude<Comparison['op'], 'exists'>, value: string) => Statement;
  readonly known: (subject: Subject, isKnown: boolean) => Statement;
  readonly areOpen: (hours: Subject, isOpen: boolean) => Statement;
  /** Hours by the name that people gave them. */
  readonly sayOpen: (name: string, isOpen: boolean) => Statement;
  readonly isOpen: (queue: string, isOpen: boolean) => Statement;
  readonly counted: (what: Statement, times: number, window: string) => Statement;
  readonly moved: (subject: Subject, direction: Trend['direction'], by: string, window: string) => Statement;
  readonly points: (amount: string) => string;
  readonly window: (within: TimeWindow, whose: 'assistant' | 'customer' | undefined) => string;
  readonly score: (
    parts: readonly { readonly weight: string; readonly when: Clause }[],
    op: 'gte' | 'lt',
    value: string,
  ) => Statement;
  readonly atLeast: (least: number, members: readonly Clause[]) => Clause;
  readonly noneOf: (members: readonly Clause[]) => Clause;
  readonly always: Clause;
  readonly never: Clause;
}
