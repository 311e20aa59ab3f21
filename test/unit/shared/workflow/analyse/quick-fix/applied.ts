import { expect } from 'vitest';
import { type RuleSet, toRuleSet } from '../../../../../../shared/rules/rule.ts';
import { analyseCompiled } from '../../../../../../shared/workflow/analyse/analyse.ts';
import type { QuickFix } from '../../../../../../shared/workflow/analyse/quick-fix/quick-fix.ts';
import { compileWorkflow } from '../../../../../../shared/workflow/compile.ts';
import { type WorkflowDocument, workflowDocument } from '../../../../../../shared/workflow/document.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { organisation } from '../../../samples.ts';

/** Every problem of a document, findings of the analysis too, and its rules where it has no errors. */
export function checked(document: WorkflowDocument): {
  readonly problems: readonly Problem[];
  readonly ruleSet?: RuleSet;
} {
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) return { problems: compiled.problems };
  const { rules, warnings } = compiled;
  const ruleSet = toRuleSet([{ workflowId: document.id, version: 1, rules }]);
  return { problems: [...warnings, ...analyseCompiled(document, rules, organisation)], ruleSet };
}

const inWords = ({ code, nodeId, edgeId, path }: Problem): string => [code, nodeId, edgeId, path].join(' ');
/** How often each error is there; a connection may have got another id, and of several circles any one is told. */
function errorsIn(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, code, nodeId, path } of problems) {
    const key = code === 'cycle' ? code : `${code} ${nodeId} ${path}`;
    if (severity === 'error') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What must be so of every fix; the fixed document with its problems. */
export function applied(problem: Problem, document: WorkflowDocument, fix: QuickFix) {
  const { document: fixed } = fix;
  expect(workflowDocument.safeParse(fixed).error).toBeUndefined();
  const before = checked(document);
  const after = checked(fixed);
  const count = (problems: readonly Problem[]) =>
    problems.filter((each) => inWords(each) === inWords(problem) && each.message === problem.message).length;
  expect(count(after.problems), inWords(problem)).toBeLessThan(count(before.problems));
  const known = errorsIn(before.problems);
  expect(
    [...errorsIn(after.problems)].filter(([error, times]) => times > (known.get(error) ?? 0)),
    fix.title,
  ).toEqual([]);
  return after;
}
