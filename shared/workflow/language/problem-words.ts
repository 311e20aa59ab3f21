import type { TextFault } from '../../messages/text-fault.ts';
import type { Clause } from '../../rules/language/clause.ts';
import type { PatternFault } from '../../rules/pattern.ts';
import type { Exit } from '../nodes/node-kind.ts';

/** What a schema says of data that breaks it, as zod has it. */
export interface DataFault {
  readonly code: string;
  readonly message: string;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly keys?: readonly string[] | undefined;
}

/** What several ways out of one node are called, where each needs an id of its own. */
export type BranchKind = 'case' | 'band' | 'arm' | 'choice';

/** How one language says what the compiler finds. A node is named as `node` has it. */
export interface ProblemWords {
  readonly node: (node: { readonly id: string; readonly label?: string | undefined; readonly title: string }) => string;
  /** A node that is drawn elsewhere. */
  readonly nodeElsewhere: (nodeId: string) => string;

  readonly sameNodeId: (id: string) => string;
  readonly sameEdgeId: (id: string) => string;
  readonly noStart: string;
  readonly severalStarts: string;
  readonly edgeToNowhere: (nodeId: string | undefined) => string;
  readonly edgeToNote: string;
  readonly unknownExit: (node: string, exit: string) => string;
  readonly severalEdges: (node: string, exit: string) => string;
  readonly unconnectedExit: (node: string, exit: Exit) => string;
  readonly cycle: string;
  readonly unreachable: (node: string) => string;
  readonly tooManySteps: (most: number) => string;
  readonly noWayToPerson: string;
  /** @param node where most ways come together */
  readonly tooManyWays: (most: number, node: string | undefined) => string;

  readonly unknownKind: (kind: string) => string;
  readonly invalidData: (node: string, path: readonly PropertyKey[], fault: DataFault) => string;
  readonly unknownQueue: (queueId: string, known: readonly string[]) => string;
  readonly unknownCalendar: (calendarId: string, known: readonly string[]) => string;
  readonly unknownVersion: (workflowId: string, version: number) => string;
  readonly idTaken: (id: string, of: BranchKind) => string;
  readonly bandOrder: string;
  readonly shareSum: (percent: number) => string;
  readonly brokenText: (locale: string, fault: TextFault) => string;
  readonly noText: (locale: string) => string;
  readonly noTextYet: (locale: string, defaultLocale: string) => string;

  readonly unknownSignal: (signal: string) => string;
  readonly noNumber: (signal: string) => string;
  readonly notCounted: (signal: string) => string;
  readonly wrongOperator: (signal: string, op: string, fitting: readonly string[]) => string;
  readonly wrongValue: (signal: string, op: string, needed: string | undefined) => string;
  readonly outOfRange: (signal: string, range: readonly [number, number], value: number) => string;
  readonly tooMany: (least: number, of: number, what: 'conditions' | 'messages') => string;
  readonly pattern: (pattern: string, fault: PatternFault) => string;
  readonly tooDeep: (most: number) => string;
  readonly emptyGroup: string;
}

/** What is wrong, and what to change. */
export interface Told {
  readonly message: string;
  readonly fix: string;
}

/** The earlier question that rules an answer out, where it is not the answer itself that cannot be. */
export type Cause =
  | { readonly kind: 'asked-before' }
  | { readonly kind: 'same-node'; readonly condition: Clause; readonly holds: boolean }
  | { readonly kind: 'other-node'; readonly node: string; readonly condition: Clause; readonly holds: boolean };

/** A rule of another workflow. */
export interface NamedRule {
  readonly id: string;
  readonly workflowId: string;
}

/** How one language says what the analysis finds. */
export interface FindingWords {
  readonly neverReached: (node: string) => Told;
  readonly alwaysTaken: (node: string, cause: Cause | undefined) => Told;
  readonly neverTaken: (node: string, exit: string, condition: Clause, cause: Cause | undefined) => Told;
  readonly shadowedCase: (node: string, exit: string, cause: Cause | undefined) => Told;
  /** @param exit none: the one for none of its questions */
  readonly contradictingPath: (
    node: string,
    before: string | undefined,
    exit: string | undefined,
    cause: Cause | undefined,
  ) => Told;
  readonly outOfReach: (node: string, comparison: Clause, reach: 'never' | 'always') => Told;
  readonly missingCase: (node: string, signal: string, value: string) => Told;
  readonly overlappingCases: (node: string, first: string, later: string, condition: Clause) => Told;
  readonly guardrailBypassed: (node: string, question: string, condition: Clause, holds: boolean) => Told;
  readonly guardrailOvertaken: (node: string, other: NamedRule, queueId: string) => Told;
  readonly personNotReached: Told;
  /** @param way the id of the rule, where the node has several */
  readonly shadowedRule: (
    node: string,
    way: string | undefined,
    by: readonly NamedRule[],
    isGuardrail: boolean,
  ) => Told;
  readonly overlappingRules: (node: string, other: NamedRule, queueId: string, isFirst: boolean) => Told;
  readonly messageMissing: (node: string, missing: MissingMessage) => Told;
  readonly queueNeverOpen: (node: string, queueId: string, hours: string | undefined) => Told;
  readonly notLookedInto: Told;
}

export interface MissingMessage {
  readonly key: string;
  readonly channel: 'chat' | 'email' | 'voice';
  /** The language that has none, and the one that is read instead; absent where no language has any. */
  readonly language?: { readonly wanted: string; readonly instead: string };
}
