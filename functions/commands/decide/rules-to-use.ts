import { hashJson } from '../../../shared/hash.ts';
import { loadPatterns } from '../../../shared/rules/pattern.ts';
import { prepareRules, type RuleSet, toRuleSet } from '../../../shared/rules/rule.ts';
import type { Words } from '../../../shared/rules/words.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import { stepNames } from '../../../shared/workflow/read-back.ts';
import { sampleWorkflow } from '../../local/sample/workflow.ts';
import { CommandError } from '../command-error.ts';
import { contextOf, problemLine, readJson, toRuleSetFrom, toWorkflow } from '../documents.ts';
import type { DecideOptions } from './options.ts';

export interface RulesToUse {
  readonly ruleSet: RuleSet;
  readonly ruleSetHash: string;
  readonly words: Words;
}

/** The rules that decide: of the named file, or of the sample workflow. @throws {CommandError} */
export async function rulesToUse({ rules, workflow }: Pick<DecideOptions, 'rules' | 'workflow'>): Promise<RulesToUse> {
  if (rules !== undefined) return ready(toRuleSetFrom(await readJson(rules), rules), {});
  const document = workflow === undefined ? sampleWorkflow : toWorkflow(await readJson(workflow), workflow);
  return ready(await compiled(document, workflow ?? 'The sample workflow'), { step: stepNames(document) });
}

async function compiled(document: WorkflowDocument, from: string): Promise<RuleSet> {
  await loadPatterns();
  const result = compileWorkflow(document, contextOf(document));
  if (!result.ok)
    throw new CommandError([`${from} cannot work as it is:`, ...result.problems.map(problemLine)].join('\n  '));
  return toRuleSet([{ workflowId: document.id, version: 1, rules: result.rules }]);
}

const ready = async (ruleSet: RuleSet, words: Words): Promise<RulesToUse> => ({
  ruleSet: await prepareRules(ruleSet),
  ruleSetHash: hashJson(ruleSet),
  words: { longestList: 5, ...words },
});
