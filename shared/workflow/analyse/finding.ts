import type { AnalysisCode, Problem } from '../problem.ts';

/** Something that the conditions of a workflow imply. What is said to be impossible is proven; the rest has been seen to happen. */
export interface Finding extends Problem {
  readonly code: AnalysisCode;
  readonly fix: string;
}
