import { loadPatterns } from '../../../shared/rules/pattern.ts';
import { ruleSentence } from '../../../shared/rules/rule-sentence.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import { readBack, readBackText } from '../../../shared/workflow/read-back.ts';
import { CommandError } from '../command-error.ts';
import { contextOf, looksLikeWorkflow, problemLine, readJson, toRuleSetFrom, toWorkflow } from '../documents.ts';
import type { OfflineIo } from '../offline-io.ts';

/** Prints a workflow or a rule set in words, one sentence for each rule. @throws {CommandError} where it has errors */
export async function explain(file: string, io: OfflineIo): Promise<void> {
  const value = await readJson(file);
  if (!looksLikeWorkflow(value)) {
    const { rules } = toRuleSetFrom(value, file);
    for (const rule of rules) io.out.write(`${rule.id}: ${ruleSentence(rule)}\n`);
    return;
  }
  const document = toWorkflow(value, file);
  await loadPatterns();
  const result = compileWorkflow(document, contextOf(document));
  if (!result.ok)
    throw new CommandError([`${file} cannot work as it is:`, ...result.problems.map(problemLine)].join('\n  '));
  io.out.write(readBackText(document, readBack(document, result.rules)));
}
