import type { ResponseOf } from '../../shared/api/operations.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { RuleTrace } from '../../shared/rules/trace.ts';
import { inlined } from '../../shared/workflow/inline.ts';
import { litConditions } from '../../shared/workflow/lit-conditions.ts';
import { sourceMap } from '../../shared/workflow/source-map.ts';
import type { WorkflowStore } from '../ports/workflow-store.ts';
import { subWorkflowsOf } from './sub-workflows.ts';

export interface LitConditionsDeps {
  readonly workflows: Pick<WorkflowStore, 'version' | 'document'>;
}

/**
 * Every condition that was asked, by its place in the versions that were live. A trace is made of rules alone, so that it is
 * the same to the byte wherever it is made; this stands beside it. A version that is gone lights nothing.
 */
export async function litConditionsOf(
  { workflows }: LitConditionsDeps,
  ruleSet: RuleSet,
  traces: readonly RuleTrace[],
): Promise<ResponseOf<'explainDecision'>['conditions']> {
  const workflowOf = new Map(ruleSet.rules.map(({ id, workflowId }) => [id, workflowId]));
  const lit = await Promise.all(
    ruleSet.workflows.map(async ({ workflowId, version: number }) => {
      const version = await workflows.version(workflowId, number);
      const drawn = version && (await workflows.document(version.documentHash));
      if (!drawn) return [];
      const document = inlined(drawn, { subWorkflow: await subWorkflowsOf(workflows, drawn) }) ?? drawn;
      const own = traces.filter(({ ruleId }) => workflowOf.get(ruleId) === workflowId);
      return litConditions(own, sourceMap(document)).map((each) => ({ workflowId, ...each }));
    }),
  );
  return lit.flat();
}
