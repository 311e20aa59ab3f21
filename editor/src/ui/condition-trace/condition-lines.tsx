import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { ConditionTrace, TraceResult } from '../../../../shared/rules/trace-condition.ts';
import type { Message } from '../../i18n/messages.ts';
import { t } from '../../i18n/translate.ts';
import { Icon, type IconType } from '../icon.tsx';
import { messages } from '../messages.ts';
import styles from './condition-lines.module.css';
import { expectedText, foundText, groupWords, linesOf, type TraceLine } from './trace-lines.ts';

/** Expected, actual and result of each part of a condition. */
export function ConditionLines({ condition }: { readonly condition: ConditionTrace }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(messages.expected)}</th>
          <th scope="col">{t(messages.actual)}</th>
          <th scope="col">{t(messages.result)}</th>
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
  const expected = expectedText(condition);
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

const results: Readonly<Record<TraceResult, { readonly icon: IconType; readonly word: Message }>> = {
  true: { icon: CircleCheck, word: messages.isTrue },
  false: { icon: CircleX, word: messages.isFalse },
  unknown: { icon: CircleHelp, word: messages.isUnknown },
};

export function Result({ result }: { readonly result: TraceResult }) {
  const { icon, word } = results[result];
  return (
    <span className={`${styles.truth} ${styles[result] ?? ''}`}>
      <Icon icon={icon} size={14} />
      {t(word)}
    </span>
  );
}
