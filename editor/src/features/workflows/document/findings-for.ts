import { analyseCompiled } from '../../../../../shared/workflow/analyse/analyse.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import type { Question } from './analyst.ts';

/** The worker's answer. Needs `loadPatterns` first; of a document that does not compile, only its patterns are judged. */
export function findingsFor({ document, context, rules }: Question): readonly Problem[] {
  const compiled = compileWorkflow(document, context);
  return compiled.ok
    ? analyseCompiled(document, compiled.rules, context, rules)
    : compiled.problems.filter(({ code }) => code === 'invalid-pattern');
}
