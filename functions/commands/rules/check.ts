import { loadPatterns } from '../../../shared/rules/pattern.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import { parseDocument } from '../../../shared/workflow/parse-document.ts';
import type { Problem } from '../../../shared/workflow/problem.ts';
import { contextOf, looksLikeWorkflow, problemLine, readJson, toRuleSetFrom } from '../documents.ts';
import type { OfflineIo } from '../offline-io.ts';
import { fromNeutral, looksNeutral } from './neutral-rules.ts';

/** Prints every problem of a workflow or a rule set. @returns the exit code: 1 where one is an error */
export async function check(file: string, io: OfflineIo): Promise<number> {
  const value = await readJson(file);
  if (!looksLikeWorkflow(value)) {
    const { length } = looksNeutral(value) ? fromNeutral(value, file) : toRuleSetFrom(value, file).rules;
    io.out.write(`No problems: ${counted(length, 'rule')}.\n`);
    return 0;
  }
  const { problems, ruleCount } = await problemsOf(value);
  for (const problem of problems) io.out.write(`${problemLine(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.out.write(`${counted(errors, 'error')}: this workflow cannot be published.\n`);
  else io.out.write(`${counted(problems.length, 'warning')}; it makes ${counted(ruleCount, 'rule')}.\n`);
  return errors > 0 ? 1 : 0;
}

async function problemsOf(value: unknown): Promise<{ problems: readonly Problem[]; ruleCount: number }> {
  const parsed = parseDocument(value);
  if (!parsed.ok) return { problems: parsed.problems, ruleCount: 0 };
  await loadPatterns();
  const result = compileWorkflow(parsed.document, contextOf(parsed.document));
  return result.ok
    ? { problems: result.warnings, ruleCount: result.rules.length }
    : { problems: result.problems, ruleCount: 0 };
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
