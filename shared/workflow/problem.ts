/** Something wrong with a workflow, as data: what, where, and what to change. Codes are stable; wording may change. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly nodeId?: string;
  readonly edgeId?: string;
  /** Where in the node's data, such as `cases.2.condition`. */
  readonly path?: string;
  readonly message: string;
}

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
  | 'too-deep'
  | 'too-many-rules'
  | 'no-way-to-a-person';
