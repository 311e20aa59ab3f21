import type { RuleTrace } from '../../../../../shared/rules/decide.ts';
import type { ConditionTrace } from '../../../../../shared/rules/evaluate-condition.ts';

/** What `explainDecision` shows; the contract leaves its shape open. */
export interface DecisionTrace {
  readonly signals: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleTrace[];
}

/** A single comparison, with how deep it stands in its groups. */
export type ComparisonTrace = Extract<ConditionTrace, { readonly signal: string }>;

export type TraceLine =
  | { readonly kind: 'group'; readonly depth: number; readonly group: 'all' | 'any' | 'none'; readonly result: string }
  | { readonly kind: 'comparison'; readonly depth: number; readonly comparison: ComparisonTrace };

/** A condition as lines, outermost first, so that it reads from top to bottom. */
export function linesOf(trace: ConditionTrace, depth = 0): readonly TraceLine[] {
  if (!('members' in trace)) return [{ kind: 'comparison', depth, comparison: trace }];
  const { kind: group, members, result } = trace;
  return [{ kind: 'group', depth, group, result }, ...members.flatMap((member) => linesOf(member, depth + 1))];
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
