import type { Witness } from './witness.ts';

/** Something wrong with a workflow, as data: what, where, and what to change. Codes are stable; wording may change. */
export interface Problem {
  readonly code: ProblemCode | AnalysisCode;
  /** An error keeps the workflow from being published; `info` is as it may well be meant. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly nodeId?: string;
  readonly edgeId?: string;
  /** Where in the node's data, such as `cases.2.condition`. */
  readonly path?: string;
  readonly message: string;
  /** What to change, as a sentence, where the message does not end with it. */
  readonly fix?: string;
  /** A message that shows it, where the conditions imply it. */
  readonly witness?: Witness;
}

/** What the compiler finds. */
export type ProblemCode =
  | 'invalid-document'
  | 'duplicate-id'
  | 'unknown-node-kind'
  | 'invalid-node'
  | 'no-start'
  | 'several-starts'
  | 'edge-to-nowhere'
  | 'unknown-exit'
  | 'several-edges-from-exit'
  | 'unconnected-exit'
  | 'unreachable-node'
  | 'cycle'
  | 'unknown-signal'
  | 'wrong-type'
  | 'value-out-of-range'
  | 'invalid-pattern'
  | 'unknown-queue'
  | 'unknown-calendar'
  | 'unknown-workflow'
  | 'too-many-nodes'
  | 'invalid-message'
  | 'missing-message'
  | 'too-deep'
  | 'too-many-rules'
  | 'no-way-to-a-person';

/** What the analysis of conditions finds; see `analyse/`. */
export type AnalysisCode =
  | 'never-reached'
  | 'never-taken'
  | 'always-taken'
  | 'contradicting-path'
  | 'threshold-out-of-reach'
  | 'missing-case'
  | 'shadowed-rule'
  | 'overlapping-rules'
  | 'guardrail-bypassed'
  | 'person-not-reached'
  | 'shadowed-case'
  | 'overlapping-cases'
  | 'message-missing'
  | 'queue-never-open'
  | 'not-looked-into';
