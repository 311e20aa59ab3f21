import type { CompileResult } from '../../../../../shared/workflow/compile.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';

export interface Findings {
  /** Errors first, then warnings, each in drawing order. */
  readonly all: readonly Problem[];
  readonly byNode: ReadonlyMap<string, readonly Problem[]>;
  readonly errorCount: number;
  /** Rules that the document compiles to; `undefined` while errors are in the way. */
  readonly ruleCount: number | undefined;
  /** Those of all that the analyst has found. */
  readonly analysed: readonly Problem[];
}

export const noFindings: Findings = { all: [], byNode: new Map(), errorCount: 0, ruleCount: undefined, analysed: [] };

/** The compiler's own problems and what the analyst has found; of a document with errors, only the latter's errors. */
export function findingsOf(compiled: CompileResult, analysed: readonly Problem[] = []): Findings {
  if (compiled.ok) return { ...toFindings([...compiled.warnings, ...analysed], compiled.rules.length), analysed };
  const { problems } = compiled;
  const more = analysed.filter((found) => isError(found) && !problems.some((problem) => isSame(problem, found)));
  return { ...toFindings([...problems, ...more], undefined), analysed };
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.nodeId === other.nodeId && one.path === other.path;

export function toFindings(problems: readonly Problem[], ruleCount: number | undefined): Findings {
  const all = [...problems].sort((a, b) => rank(a) - rank(b));
  const byNode = new Map<string, Problem[]>();
  for (const problem of all) {
    if (problem.nodeId === undefined) continue;
    const known = byNode.get(problem.nodeId);
    if (known) known.push(problem);
    else byNode.set(problem.nodeId, [problem]);
  }
  const errorCount = all.filter(isError).length;
  return { all, byNode, errorCount, ruleCount: errorCount > 0 ? undefined : ruleCount, analysed: [] };
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * Problems of one field of a node: at its path or below it.
 * @param path such as `cases.1.condition`; problems inside the condition belong to it
 */
export const problemsAt = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path === path || problem.path?.startsWith(`${path}.`));

/** Those of the field itself, without what is inside it. */
export const ownProblems = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path === path);

export interface KeyedProblem extends Problem {
  readonly key: string;
}

/** Each problem by what it is and where, which outlives edits elsewhere; two that are alike in that are numbered. */
export function keyedProblems(problems: readonly Problem[]): readonly KeyedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { code, nodeId = '', edgeId = '', path = '' } = problem;
    const place = [code, nodeId, edgeId, path].join(' ');
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { ...problem, key: count === 1 ? place : `${place} ${count}` };
  });
}

const ranks: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, info: 2 };
const rank = ({ severity }: Problem): number => ranks[severity];
