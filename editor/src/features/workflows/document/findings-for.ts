import { analyseCompiled } from '../../../../../shared/workflow/analyse/analyse.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowLanguage } from '../../../../../shared/workflow/language/workflow-language.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import type { Question } from './analyst.ts';

/**
 * The worker's answer. Needs `loadPatterns` first; of a document that does not compile, only its patterns are judged.
 * @param language English where it is absent
 */
export function findingsFor(
  { document, context: asked, rules }: Omit<Question, 'language'>,
  language?: WorkflowLanguage,
): readonly Problem[] {
  const context = { ...asked, language };
  const compiled = compileWorkflow(document, context);
  return compiled.ok
    ? analyseCompiled(document, compiled.rules, context, rules)
    : compiled.problems.filter(({ code }) => code === 'invalid-pattern');
}
