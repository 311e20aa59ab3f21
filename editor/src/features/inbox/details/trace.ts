import type { RuleTrace } from '../../../../../shared/rules/decide.ts';
import type { ConditionTrace } from '../../../../../shared/rules/evaluate-condition.ts';
import type { NearestChange } from '../../../../../shared/rules/nearest-change.ts';

/** What `explainDecision` shows; the contract leaves its shape open. */
export interface DecisionTrace {
  readonly signals: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleTrace[];
  readonly nearest?: NearestChange;
}

type GroupTrace = Extract<ConditionTrace, { readonly members: unknown }>;

export type TraceLine =
  | { readonly kind: 'group'; readonly depth: number; readonly group: GroupTrace }
  | { readonly kind: 'single'; readonly depth: number; readonly condition: Exclude<ConditionTrace, GroupTrace> };

/** A condition as lines, outermost first, so that it reads from top to bottom. */
export function linesOf(trace: ConditionTrace, depth = 0): readonly TraceLine[] {
  if (!('members' in trace)) return [{ kind: 'single', depth, condition: trace }];
  return [{ kind: 'group', depth, group: trace }, ...trace.members.flatMap((member) => linesOf(member, depth + 1))];
}

/** What stands above the members of a group. */
export function groupWords(group: GroupTrace): string {
  switch (group.kind) {
    case 'all':
      return 'All of these';
    case 'any':
      return 'Any of these';
    case 'none':
      return 'None of these';
    case 'atLeast':
      return `At least ${group.least} of these`;
    case 'score':
      return `Score of these (${group.weights.join(', ')}) ${group.op === 'gte' ? 'at least' : 'below'} ${group.value}`;
  }
}

/** Where a rule that did not match stopped: the first question whose answer led another way. */
export const stoppedAt = ({ guards }: RuleTrace): RuleTrace['guards'][number] | undefined =>
  guards.find(({ met }) => !met);

/** `<workflow>.<step>`, with a number behind where several paths lead there. */
export const stepOf = (ruleId: string): string => ruleId.split('.')[1] ?? ruleId;

/**
 * The way that a rule takes at a question. A guard names the exit that was asked about; where it must not hold, the rule
 * goes on past it, which at a question with two answers is the other one.
 */
export function wayWords(exit: string, holds: boolean): string {
  if (holds) return exit;
  const others: Readonly<Record<string, string>> = { yes: 'no', no: 'yes', open: 'closed', closed: 'open' };
  return others[exit] ?? `not “${exit}”`;
}
