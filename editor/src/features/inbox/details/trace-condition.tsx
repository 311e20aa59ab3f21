import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { ConditionTrace, TraceResult } from '../../../../../shared/rules/evaluate-condition.ts';
import { comparisonSentence, valueText } from '../../../../../shared/rules/sentence.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import styles from './trace.module.css';
import { linesOf, type TraceLine } from './trace.ts';

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

const groupWords = { all: 'All of these', any: 'Any of these', none: 'None of these' } as const;

function Line({ line }: { readonly line: TraceLine }) {
  const indent = { '--depth': line.depth } as CSSProperties;
  if (line.kind === 'group')
    return (
      <tr className={styles.group}>
        <td style={indent} colSpan={2}>
          {groupWords[line.group]}
        </td>
        <td>
          <Result result={line.result as TraceResult} />
        </td>
      </tr>
    );
  const { signal, actual, result } = line.comparison;
  return (
    <tr>
      <td style={indent}>
        <span className={styles.clamp} title={comparisonSentence(line.comparison)}>
          {comparisonSentence(line.comparison)}
        </span>
      </td>
      <td dir="auto">
        <span className={styles.clamp}>{actual === undefined ? 'not known' : actualText(signal, actual)}</span>
      </td>
      <td>
        <Result result={result} />
      </td>
    </tr>
  );
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
