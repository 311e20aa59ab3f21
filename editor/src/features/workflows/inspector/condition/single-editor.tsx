import {
  type Comparison,
  type Condition,
  type Count,
  isComparison,
  isCount,
  isTrend,
  type Trend,
} from '../../../../../../shared/rules/condition.ts';
import { sentenceOf } from '../../../../../../shared/rules/sentence.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { spokenWords } from '../../../../i18n/translate.ts';
import { capital } from '../../../../ui/words.ts';
import { ComparisonEditor } from './comparison-editor.tsx';
import styles from './condition-editor.module.css';
import { CountEditor } from './count-editor.tsx';
import { TrendEditor } from './trend-editor.tsx';

interface SingleEditorProps {
  readonly condition: Condition;
  readonly path: string;
  readonly problems: readonly Problem[];
  /** @param isTyped letters or a slider: one step with what follows shortly after */
  readonly onChange: (next: Condition, isTyped: boolean) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

/** The fields of a condition that is no group. A score of a condition is only read here: it has a node of its own. */
export function SingleEditor({ condition, onChange, ...rest }: SingleEditorProps) {
  if (isComparison(condition))
    return (
      <ComparisonEditor comparison={condition} onChange={(next) => onChange(next, isSame(condition, next))} {...rest} />
    );
  if (isCount(condition))
    return (
      <CountEditor count={condition} onChange={(next) => onChange(next, isTypedCount(condition, next))} {...rest} />
    );
  if (isTrend(condition))
    return (
      <TrendEditor trend={condition} onChange={(next) => onChange(next, isTypedTrend(condition, next))} {...rest} />
    );
  return <p className={styles.readOnly}>{capital(sentenceOf(condition, spokenWords()))}.</p>;
}

const isSame = (before: Comparison, next: Comparison): boolean =>
  next.signal === before.signal && next.op === before.op;
const isTypedCount = (before: Count, next: Count): boolean => isSame(before.count, next.count);
const isTypedTrend = (before: Trend, next: Trend): boolean =>
  before.trend === next.trend && before.direction === next.direction;
