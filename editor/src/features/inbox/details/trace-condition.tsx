import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { ConditionTrace, TraceResult } from '../../../../../shared/rules/evaluate-condition.ts';
import { comparisonSentence, sentenceOf, valueText } from '../../../../../shared/rules/sentence.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import styles from './trace.module.css';
import { groupWords, linesOf, type TraceLine } from './trace.ts';

/** Expected, actual and result of each part of a condition. */
export function ConditionLines({ condition }: { readonly condition: ConditionTrace }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Expected</th>
          <th scope="col">Actual</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(condition).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one decision never change
          <Line key={index} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: TraceLine }) {
  const indent = { '--depth': line.depth } as CSSProperties;
  if (line.kind === 'group')
    return (
      <tr className={styles.group}>
        <td style={indent} colSpan={2}>
          {groupWords(line.group)}
        </td>
        <td>
          <Result result={line.group.result} />
        </td>
      </tr>
    );
  const { condition } = line;
  const expected = 'recent' in condition ? sentenceOf(condition.over) : comparisonSentence(condition);
  return (
    <tr>
      <td style={indent}>
        <span className={styles.clamp} title={expected}>
          {expected}
        </span>
      </td>
      <td dir="auto">
        <span className={styles.clamp}>{foundText(condition)}</span>
      </td>
      <td>
        <Result result={condition.result} />
      </td>
    </tr>
  );
}

/** The value that was found; of a count or a trend all that were looked at, oldest first. */
function foundText(condition: Extract<TraceLine, { kind: 'single' }>['condition']): string {
  if (!('recent' in condition))
    return condition.actual === undefined ? 'not known' : actualText(condition.signal, condition.actual);
  const signal = 'trend' in condition.over ? condition.over.trend : condition.over.count.signal;
  return condition.recent.length === 0
    ? 'none yet'
    : condition.recent.map((value) => actualText(signal, value)).join(', ');
}

const actualText = (signal: string, actual: Parameters<typeof valueText>[1] | readonly string[]): string =>
  Array.isArray(actual) && actual.length === 0 ? 'none' : valueText(signal, actual as Parameters<typeof valueText>[1]);

const results: Readonly<Record<TraceResult, { readonly icon: IconType; readonly word: string }>> = {
  true: { icon: CircleCheck, word: 'True' },
  false: { icon: CircleX, word: 'False' },
  unknown: { icon: CircleHelp, word: 'Unknown' },
};

function Result({ result }: { readonly result: TraceResult }) {
  const { icon, word } = results[result];
  return (
    <span className={`${styles.truth} ${styles[result] ?? ''}`}>
      <Icon icon={icon} size={14} />
      {word}
    </span>
  );
}
