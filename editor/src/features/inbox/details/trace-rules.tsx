import { ArrowRight, Check, ChevronRight, Minus, X } from 'lucide-react';
import { safetyNetRuleId } from '../../../../../shared/rules/decide.ts';
import type { RuleTrace } from '../../../../../shared/rules/trace.ts';
import { t } from '../../../i18n/translate.ts';
import { ConditionLines } from '../../../ui/condition-trace/condition-lines.tsx';
import { wayWords } from '../../../ui/condition-trace/trace-lines.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { WorkflowNames } from '../data/use-names.ts';
import { messages } from './messages.ts';
import styles from './trace.module.css';
import { type DecisionTrace, stepOf, stoppedAt } from './trace.ts';

interface TraceRulesProps {
  readonly trace: DecisionTrace;
  readonly names: WorkflowNames;
}

/** The rules in the order in which they were tried; the one that matched stands open. */
export function TraceRules({ trace: { rules }, names }: TraceRulesProps) {
  return (
    <ol className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.ruleId}>
          <details className={rule.matched ? `${styles.rule} ${styles.matched}` : styles.rule} open={rule.matched}>
            <summary className={styles.summary}>
              <Icon icon={ChevronRight} className={styles.arrow} />
              <span className={styles.result}>
                <Icon icon={rule.matched ? Check : Minus} size={14} />
                {t(rule.matched ? messages.matched : messages.skipped)}
              </span>
              <span className={styles.name}>{nameOf(rule, names)}</span>
              <span className={styles.stop}>{whySkipped(rule, names)}</span>
            </summary>
            <RulePath rule={rule} names={names} />
          </details>
        </li>
      ))}
    </ol>
  );
}

const nameOf = ({ ruleId }: RuleTrace, names: WorkflowNames): string =>
  names.rule(ruleId) ?? names.step(stepOf(ruleId));

function whySkipped(rule: RuleTrace, names: WorkflowNames): string {
  if (rule.failure !== undefined) return t(messages.notJudged, { failure: rule.failure });
  const stop = stoppedAt(rule);
  return stop === undefined ? '' : t(messages.stoppedAt, { step: names.step(stop.nodeId) });
}

/** The questions on the way to the outcome, each with the way that the conversation took there. */
function RulePath({ rule, names }: { readonly rule: RuleTrace; readonly names: WorkflowNames }) {
  if (rule.guards.length === 0)
    return (
      <p className={styles.guard}>
        {t(rule.ruleId === safetyNetRuleId ? messages.behindFailed : messages.alwaysHolds)}
      </p>
    );
  return (
    <ol className={styles.guards}>
      {rule.guards.map(({ nodeId, exit, holds, met, condition }) => (
        <li key={`${nodeId}.${exit}.${holds}`} className={styles.guard}>
          <p className={styles.question}>
            <strong>{names.step(nodeId)}</strong>
            <span className={met ? styles.met : styles.unmet}>
              <Icon icon={met ? ArrowRight : X} size={14} />
              {met ? wayWords(exit, holds) : t(messages.wouldHaveToBe, { way: wayWords(exit, holds) })}
            </span>
          </p>
          <ConditionLines condition={condition} />
        </li>
      ))}
    </ol>
  );
}
