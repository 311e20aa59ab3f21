import type { NearestChange } from '../../../../../shared/rules/nearest-change.ts';
import type { RuleTrace } from '../../../../../shared/rules/trace.ts';

/** What `explainDecision` shows; the contract leaves its shape open. */
export interface DecisionTrace {
  readonly signals: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleTrace[];
  readonly nearest?: NearestChange;
}

/** Where a rule that did not match stopped: the first question whose answer led another way. */
export const stoppedAt = ({ guards }: RuleTrace): RuleTrace['guards'][number] | undefined =>
  guards.find(({ met }) => !met);

/** `<workflow>.<step>`, with a number behind where several paths lead there. */
export const stepOf = (ruleId: string): string => ruleId.split('.')[1] ?? ruleId;
