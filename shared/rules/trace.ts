import { firstOfEach } from './decide.ts';
import { messageOf } from './engine/plain.ts';
import type { Rule, RuleSet } from './rule.ts';
import type { SignalReader } from './signal-reader.ts';
import { type ConditionTrace, traceCondition } from './trace-condition.ts';

export interface RuleTrace {
  readonly ruleId: string;
  readonly matched: boolean;
  /** Each question in turn, up to the first whose answer leads another way. */
  readonly guards: readonly {
    readonly nodeId: string;
    readonly exit: string;
    readonly holds: boolean;
    readonly met: boolean;
    readonly condition: ConditionTrace;
  }[];
  readonly failure?: string;
}

/** What `decide` did, rule by rule, up to the one of each workflow that matched. */
export function traceDecision(ruleSet: RuleSet, facts: SignalReader, from?: string): readonly RuleTrace[] {
  const traces: RuleTrace[] = [];
  firstOfEach(ruleSet, from, (rule) => {
    const trace = traceRule(rule, facts);
    traces.push(trace);
    return trace.matched;
  });
  return traces;
}

/** What one rule asked, in turn, and what it found. */
export function traceRule(rule: Rule, facts: SignalReader): RuleTrace {
  const guards: RuleTrace['guards'][number][] = [];
  try {
    for (const { nodeId, exit, holds, condition } of rule.when) {
      const trace = traceCondition(condition, facts);
      const met = (trace.result === 'true') === holds;
      guards.push({ nodeId, exit, holds, met, condition: trace });
      if (!met) return { ruleId: rule.id, matched: false, guards };
    }
    return { ruleId: rule.id, matched: true, guards };
  } catch (error) {
    return { ruleId: rule.id, matched: false, guards, failure: messageOf(error) };
  }
}
