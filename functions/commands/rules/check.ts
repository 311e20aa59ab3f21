import { loadPatterns } from '../../../shared/rules/pattern.ts';
import { analyseCompiled } from '../../../shared/workflow/analyse/analyse.ts';
import { witnessChat, witnessText } from '../../../shared/workflow/analyse/witness-chat.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import { parseDocument } from '../../../shared/workflow/parse-document.ts';
import type { Problem } from '../../../shared/workflow/problem.ts';
import { contextOf, looksLikeWorkflow, problemLine, readJson, toRuleSetFrom } from '../documents.ts';
import type { OfflineIo } from '../offline-io.ts';
import { fromNeutral, looksNeutral } from './neutral-rules.ts';

/** Prints every problem of a workflow or a rule set, with what its conditions imply. @returns the exit code: 1 where one is an error */
export async function check(file: string, io: OfflineIo): Promise<number> {
  const value = await readJson(file);
  if (!looksLikeWorkflow(value)) {
    const { length } = looksNeutral(value) ? fromNeutral(value, file) : toRuleSetFrom(value, file).rules;
    io.out.write(`No problems: ${counted(length, 'rule')}.\n`);
    return 0;
  }
  const { problems, ruleCount } = await problemsOf(value);
  for (const problem of problems) io.out.write(told(problem));
  const count = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length;
  const [errors, hints] = [count('error'), count('info')];
  if (errors > 0) io.out.write(`${counted(errors, 'error')}: this workflow cannot be published.\n`);
  else {
    const found = [counted(count('warning'), 'warning'), ...(hints > 0 ? [counted(hints, 'hint')] : [])].join(', ');
    io.out.write(`${found}; it makes ${counted(ruleCount, 'rule')}.\n`);
  }
  return errors > 0 ? 1 : 0;
}

/** A problem, what to change, and the message that shows it. */
const told = (problem: Problem): string =>
  [
    `${problemLine(problem)}\n`,
    ...(problem.fix ? [`    ${problem.fix}\n`] : []),
    ...(problem.witness ? [witnessText(witnessChat(problem.witness))] : []),
  ].join('');

async function problemsOf(value: unknown): Promise<{ problems: readonly Problem[]; ruleCount: number }> {
  const parsed = parseDocument(value);
  if (!parsed.ok) return { problems: parsed.problems, ruleCount: 0 };
  await loadPatterns();
  const { document } = parsed;
  const context = contextOf(document);
  const result = compileWorkflow(document, context);
  if (!result.ok) return { problems: result.problems, ruleCount: 0 };
  const { rules, warnings } = result;
  return { problems: [...warnings, ...analyseCompiled(document, rules, context)], ruleCount: rules.length };
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
