import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';

export interface Findings {
  /** Errors first, then warnings, each in drawing order. */
  readonly all: readonly Problem[];
  readonly byNode: ReadonlyMap<string, readonly Problem[]>;
  readonly errorCount: number;
  /** Rules that the document compiles to; `undefined` while errors are in the way. */
  readonly ruleCount: number | undefined;
}

export const noFindings: Findings = { all: [], byNode: new Map(), errorCount: 0, ruleCount: undefined };

/** The compiler's own problems, and of a document without errors also what the analysis has found in it. */
export function findProblems(
  document: WorkflowDocument,
  context: WorkflowContext,
  analysed: readonly Problem[] = [],
): Findings {
  const result = compileWorkflow(document, context);
  return result.ok
    ? toFindings([...result.warnings, ...analysed], result.rules.length)
    : toFindings(result.problems, undefined);
}

export function toFindings(problems: readonly Problem[], ruleCount: number | undefined): Findings {
  const all = [...problems].sort((a, b) => rank(a) - rank(b));
  const byNode = new Map<string, Problem[]>();
  for (const problem of all) {
    if (problem.nodeId === undefined) continue;
    const known = byNode.get(problem.nodeId);
    if (known) known.push(problem);
    else byNode.set(problem.nodeId, [problem]);
  }
  return { all, byNode, errorCount: all.filter(isError).length, ruleCount };
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * Problems of one field of a node: at its path or below it.
 * @param path such as `cases.1.condition`; problems inside the condition belong to it
 */
export const problemsAt = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path === path || problem.path?.startsWith(`${path}.`));

/** For a field's `error`: the sentences, or `undefined` where all is well. */
export function errorAt(problems: readonly Problem[], path: string): string | undefined {
  const found = problems.filter((problem) => problem.path === path);
  return found.length === 0 ? undefined : found.map(({ message }) => message).join(' ');
}

/** A list of problems by its position, so that two of the same kind at one node stay apart. */
export const keyedProblems = (problems: readonly Problem[]): readonly (Problem & { readonly key: string })[] =>
  problems.map((problem, index) => ({ ...problem, key: `${index} ${problem.code} ${problem.nodeId} ${problem.path}` }));

const ranks: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, info: 2 };
const rank = ({ severity }: Problem): number => ranks[severity];
